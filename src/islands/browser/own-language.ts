/** On the start page only: to the first of the browser's languages the site has. The choice stays in the address, nothing is kept. */
const offered = new Map(
	[...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')].map((link) => [
		link.dataset['language'],
		link.href,
	]),
)
const wanted = navigator.languages.map((language) => language.slice(0, 2)).find((language) => offered.has(language))
const href = wanted && offered.get(wanted)
if (href) location.replace(href + location.hash)
