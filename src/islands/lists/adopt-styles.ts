const dressed = new Set<string>()

/** The page's policy lets no style in from outside; a sheet made here is the page's own. */
export function dress(css: string): void {
	if (dressed.has(css) || !('adoptedStyleSheets' in document)) return
	dressed.add(css)
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(css)
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
