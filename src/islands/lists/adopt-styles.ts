const adopted = new Set<string>()

/** The page's policy lets no style in from outside; a sheet made here is the page's own. */
export function adoptStyles(css: string): void {
	if (adopted.has(css) || !('adoptedStyleSheets' in document)) return
	adopted.add(css)
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(css)
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
