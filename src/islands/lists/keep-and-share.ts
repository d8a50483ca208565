import { added, isKept, removed } from '#domain/lists/saved-list.ts'
import { emptied, savedKey } from '#domain/lists/on-device.ts'
import { listPath, pickerPath, shareWordsPath } from '#routes.ts'
import { save, saved } from '#islands/browser/device.ts'
import { isAnythingKept, isPickerOpened, removeEverything } from '#islands/browser/whole-device.ts'
import { adoptStyles } from './adopt-styles.ts'
import countCss from './count.css?inline'
import myListCss from './my-list.css?inline'
import type { ShareWords } from './words.ts'

const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector)
const locale = document.documentElement.lang
const loadWords = (): Promise<ShareWords> =>
	import(/* @vite-ignore */ shareWordsPath(locale)).then((module: { default: ShareWords }) => module.default)

const ways = {
	'my-list': { path: listPath, words: 'nav.my-list', drawing: ['use', { href: '#heart' }] },
	'make-list': {
		path: pickerPath,
		words: 'workers.make-list',
		drawing: ['path', { d: 'M4 6h16M4 12h16M4 18h7m7-3v6m-3-3h6' }],
	},
} as const satisfies Record<string, { path: typeof listPath; words: keyof ShareWords; drawing: Drawn }>

type Drawn = readonly [tag: string, attributes: Readonly<Record<string, string>>]

/** Does what was tapped before its script was there: puts it into the list, or takes away what has no list now. */
function settle(): void {
	try {
		const stored = localStorage.getItem(savedKey)
		if (stored === emptied || /[^\]]$/.test(stored ?? '')) save(saved())
	} catch {}
}

/**
 * What is kept on this device shows on every page: on its buttons, and, once there is something, as a way to it. That a
 * phone makes lists for others is nothing for a private page to show.
 */
async function show(): Promise<void> {
	settle()
	const ids = saved()
	void tellDevice('some')
	for (const button of all('[data-keep]')) button.ariaPressed = String(isKept(ids, button.dataset['keep']!))
	const isPrivate = document.querySelector('[data-share=private]') !== null
	await showWay('my-list', ids.length > 0)
	await showWay('make-list', isPickerOpened() && !isPrivate)
	for (const count of all('.my-list b')) count.textContent = new Intl.NumberFormat(locale).format(ids.length)
}

/** A way in the bar at the foot of a phone, and at the head of a wide screen; one that was shown stays in its place. */
async function showWay(name: keyof typeof ways, isWanted: boolean): Promise<void> {
	if (!isWanted || all(`.${name}`).length > 0) return
	const { path, words: key, drawing } = ways[name]
	const words = (await loadWords())[key]
	if (all(`.${name}`).length > 0) return
	const way = document.createElement('a')
	way.className = `tool ${name}`
	way.href = path(locale)
	const label = document.createElement('span')
	label.append(node('span', words))
	if (name === 'my-list') label.append(' ', node('b', '', 'count'))
	way.append(icon(drawing), label)
	document.querySelector('.top nav .help')?.before(way.cloneNode(true))
	document.querySelector('.bar ul')?.appendChild(document.createElement('li')).append(way)
	adoptStyles(countCss + myListCss)
}

function node(tag: string, text: string, className = ''): HTMLElement {
	const element = document.createElement(tag)
	element.className = className
	element.textContent = text
	return element
}

const icon = (drawing: Drawn): Element =>
	drawn('svg', { class: 'i', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, drawn(...drawing))

function drawn(tag: string, attributes: Drawn[1], ...within: Element[]): Element {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
	element.append(...within)
	return element
}

/** Whether anything is on this device, where a page says so; `ifAny` is what to say then. */
async function tellDevice(ifAny: 'some' | 'failed'): Promise<void> {
	for (const part of all('[data-device]'))
		part.querySelector('[role=status]')!.textContent =
			part.dataset[(await isAnythingKept().catch(() => false)) ? ifAny : 'none']!
}

for (const event of ['storage', 'pageshow', savedKey]) addEventListener(event, () => void show())

/**
 * A page's way in: what a tap on Keep or Share asks for, or else that the page shows what is kept. `pressed` as the
 * button looked when it was tapped, which may be a while ago.
 */
export const hear = (button?: HTMLElement, pressed?: string | null): Promise<void> =>
	button ? tap(button, pressed !== 'true').finally(() => (button.ariaBusy = null)) : show()

/** Takes everything off this device, and says whether it is gone. */
export async function forget(): Promise<void> {
	await removeEverything().then(
		() => {
			for (const way of all('.my-list, .make-list')) (way.closest('li') ?? way).remove()
		},
		() => undefined,
	)
	await tellDevice('failed')
}

async function tap(button: HTMLElement, isWanted: boolean): Promise<void> {
	const { keep, ask, share } = button.dataset
	const open = async () => {
		const [sheets, say] = await Promise.all([import('./dialogs.tsx'), loadWords()])
		return { sheets, say }
	}
	if (share !== undefined) {
		const { sheets, say } = await open()
		return sheets.openShare(say, share === 'private')
	}
	if (keep === undefined) return
	const take = async () => {
		if (save((isWanted ? added : removed)(saved(), keep))) return
		const { sheets, say } = await open()
		sheets.openAsk(say, say['keep.failed'])
	}
	if (ask === undefined || !isWanted || isKept(saved(), keep)) return take()
	const { sheets, say } = await open()
	sheets.openAsk(say, say['keep.ask'], () => void take())
}
