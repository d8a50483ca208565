import { isKept, savedKey, toggled } from '#domain/lists/saved-list.ts'
import { listPath, shareWordsPath } from '#routes.ts'
import { isAnythingKept, removeEverything, save, saved } from '#islands/browser/device.ts'
import { adoptStyles } from './adopt-styles.ts'
import countCss from './count.css?inline'
import myListCss from './my-list.css?inline'
import type { ShareWords } from './words.ts'

const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector)
const locale = document.documentElement.lang
const loadWords = (): Promise<ShareWords> =>
	import(/* @vite-ignore */ shareWordsPath(locale)).then((module: { default: ShareWords }) => module.default)

/**
 * What is kept on this device shows on every page: on its buttons, and, once there is something, as a way to the list.
 */
async function show(): Promise<void> {
	const ids = saved()
	void tellDevice('some')
	for (const button of all('[data-keep]')) button.ariaPressed = String(isKept(ids, button.dataset['keep']!))
	const ways = all('.my-list')
	if (ways.length > 0 || ids.length === 0) for (const way of ways) tell(way, ids.length)
	else addWays((await loadWords())['nav.my-list'], ids.length)
}

/** A way to the list in the bar at the foot of a phone, and at the head of a wide screen. */
function addWays(name: string, count: number): void {
	const way = document.createElement('a')
	way.className = 'tool my-list'
	way.href = listPath(locale)
	const words = document.createElement('span')
	words.append(node('span', name), ' ', node('b', '', 'count'))
	way.append(heart(), words)
	tell(way, count)
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

function heart(): SVGElement {
	const svg = 'http://www.w3.org/2000/svg'
	const icon = document.createElementNS(svg, 'svg')
	const attributes = { class: 'i', viewBox: '0 0 24 24', 'aria-hidden': 'true' }
	for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value)
	icon.appendChild(document.createElementNS(svg, 'use')).setAttribute('href', '#heart')
	return icon
}

function tell(way: HTMLElement, count: number): void {
	way.querySelector('b')!.textContent = new Intl.NumberFormat(locale).format(count)
}

/** Whether anything is on this device, where a page says so; `ifAny` is what to say then. */
async function tellDevice(ifAny: 'some' | 'failed'): Promise<void> {
	for (const part of all('[data-device]'))
		part.querySelector('[role=status]')!.textContent =
			part.dataset[(await isAnythingKept().catch(() => false)) ? ifAny : 'none']!
}

for (const event of ['storage', 'pageshow', savedKey]) addEventListener(event, () => void show())

/** A page's way in: what a tap on Keep or Share asks for, or else that the page shows what is kept. */
export const hear = (button?: HTMLElement): Promise<void> => (button ? tap(button) : show())

/** Takes everything off this device, and says whether it is gone. */
export async function forget(): Promise<void> {
	await removeEverything().catch(() => undefined)
	await tellDevice('failed')
}

async function tap(button: HTMLElement): Promise<void> {
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
		if (save(toggled(saved(), keep))) return
		const { sheets, say } = await open()
		sheets.openAsk(say, say['keep.failed'])
	}
	if (ask === undefined || isKept(saved(), keep)) return take()
	const { sheets, say } = await open()
	sheets.openAsk(say, say['keep.ask'], () => void take())
}
