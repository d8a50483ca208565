import { embedOptions, embeds } from '#domain/embed/options.ts'
import type { Setup } from './snippets.ts'

/** A setup as it stands after `#`: only what was chosen. */
export const setupIn = (setup: Setup): string =>
	new URLSearchParams(Object.entries(setup).filter(([, value]) => value !== '')).toString()

/** A setup from a link; names we do not know are left out, and the frame itself judges the values. */
export function setupFrom(hash: string): Setup {
	const said = new URLSearchParams(hash.replace(/^#/, ''))
	const what = embeds.find((one) => one === said.get('what')) ?? 'finder'
	return {
		...Object.fromEntries(embedOptions.flatMap((name) => (said.get(name) ? [[name, said.get(name)!]] : []))),
		what,
		locale: /^[a-z]{2,3}$/.exec(said.get('locale') ?? '')?.[0] ?? '',
	}
}
