import { firstOffered } from '#i18n/language-match.ts'

/**
 * On the start page only: to the first of the browser's languages the site has. The choice stays in the address,
 * nothing is kept.
 */
const addresses = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].map((link) => [
		link.dataset['language'] ?? '',
		link.href,
	]),
)
const language = firstOffered(navigator.languages, [...addresses.keys()])
const href = language && addresses.get(language)
if (href) location.replace(href + location.hash)
