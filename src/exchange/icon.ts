import { grounds } from '#domain/colours.ts'
import type { Logo } from './logo.ts'

/** What a browser shows beside a page's title: the area's logo, in the dark too, or the door in the area's colours. */
export const iconOf = (logo: Logo | undefined, { glow, leaf }: Readonly<Record<'glow' | 'leaf', string>>): string =>
	logo ? ownIcon(logo) : door(glow, leaf)

function ownIcon({ viewBox, inner }: Logo): string {
	const style = inner.includes('currentColor')
		? `<style>svg{color:${grounds.light.ink}}` +
			`@media (prefers-color-scheme:dark){svg{color:${grounds.dark.ink}}}</style>`
		: ''
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${style}${inner}</svg>`
}

const door = (glow: string, leaf: string): string =>
	[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 38 38">`,
		`<path d="M6 37V16a13 13 0 0 1 26 0v21z" fill="${glow}"/>`,
		`<path d="M6 37V16C6 8.5 10 4 14 2.8L23 10v28z" fill="${leaf}"/>`,
		`<circle cx="19.5" cy="24" r="1.7" fill="${glow}"/>`,
		`<path d="M6 37V16a13 13 0 0 1 26 0v21" fill="none" stroke="${leaf}" stroke-width="2.5"/>`,
		`</svg>`,
	].join('') + '\n'
