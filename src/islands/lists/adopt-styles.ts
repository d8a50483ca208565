/** The page's policy lets no style in from outside; a sheet made here is the page's own. */
export function dress(css: string): void {
	if (!('adoptedStyleSheets' in document)) return
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(css)
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
