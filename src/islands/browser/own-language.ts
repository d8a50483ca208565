import { firstOffered } from '#i18n/language-match.ts'

/** On the start page only: to the first of the browser's languages the site has. The choice stays in the address, nothing is kept. */
const offered = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].map((link) => [
		link.dataset['language'] ?? '',
		link.href,
	]),
)
const wanted = firstOffered(navigator.languages, [...offered.keys()])
const href = wanted && offered.get(wanted)
if (href) location.replace(href + location.hash)
