import { savedKey, toggled } from '../../domain/saved-list.ts'
import { save, saved } from '../browser/saved.ts'
import type { ShareWords } from './words.ts'

const all = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll(selector)

/** What is kept on this device shows on every page: on its buttons, and as a way to the list once there is one. */
export function show(): void {
	const ids = saved()
	for (const link of all('[data-my-list]')) {
		link.hidden = ids.length === 0
		link.querySelector('b')!.textContent = String(ids.length)
	}
	for (const button of all('[data-keep]')) button.setAttribute('aria-pressed', String(ids.includes(button.dataset['keep']!)))
}

for (const event of ['storage', 'pageshow', savedKey]) addEventListener(event, show)

/** What a tap on Keep or Share does; `words` is where the words of the page's language are. */
export async function tap(button: HTMLElement, words: string): Promise<void> {
	const { keep, ask, share } = button.dataset
	const open = async () => {
		const [sheets, { default: say }] = await Promise.all([import('./sheets.tsx'), import(/* @vite-ignore */ words) as Promise<{ default: ShareWords }>])
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
	if (ask === undefined || saved().includes(keep)) return take()
	const { sheets, say } = await open()
	sheets.openAsk(say, say['keep.ask'], () => void take())
}
