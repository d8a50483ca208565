import { embedOptions, embeds } from '#domain/embed/options.ts'
import type { Setup } from './snippets.ts'

/** A setup as it stands after `#`: only what was chosen. */
export const setupIn = (setup: Setup): string =>
	new URLSearchParams(Object.entries(setup).filter(([, value]) => value !== '')).toString()

/** A setup from a link; names we do not know are left out, and the frame itself judges the values. */
export function setupFrom(hash: string): Setup {
	const params = new URLSearchParams(hash.replace(/^#/, ''))
	const what = embeds.find((one) => one === params.get('what')) ?? 'finder'
	return {
		...Object.fromEntries(embedOptions.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : []))),
		what,
		locale: /^[a-z]{2,3}$/.exec(params.get('locale') ?? '')?.[0] ?? '',
	}
}
