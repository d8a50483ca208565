/** An element: what stands in its opening tag, and between its tags. */
export type Element = { tag: string; inner: string }

/** The elements of a name, in order, those inside one of the same name left out; no entity of its own is ever read. */
export function elements(xml: string, name: string): Element[] {
	const inOrder: Element[] = []
	const opening = new RegExp(`<(?:[a-z]\\w*:)?${name}(?=[\\s/>])([^>]*)>`, 'g')
	for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
		const tag = match[1]!
		if (tag.endsWith('/')) {
			inOrder.push({ tag, inner: '' })
			continue
		}
		const prefix = /^<([a-z]\w*:)?/.exec(match[0])?.[1] ?? ''
		const end = xml.indexOf(`</${prefix}${name}>`, opening.lastIndex)
		if (end < 0) break
		inOrder.push({ tag, inner: xml.slice(opening.lastIndex, end) })
		opening.lastIndex = end
	}
	return inOrder
}

export const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescaped = (text: string): string =>
	text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
		(_, decimal: string, hex: string, name: string) => {
			if (name) return named[name.toLowerCase()]!
			const code = decimal ? Number(decimal) : parseInt(hex, 16)
			return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
		},
	)

/** The text of a cell that may be in several runs; what somebody struck out of it is not read. */
export function textOfCell(inner: string): string {
	const runs = elements(inner, 'r')
	const kept =
		runs.length > 0
			? runs.filter((run) => !isStruck(elements(run.inner, 'rPr')[0]?.inner ?? ''))
			: [{ inner: inner.replace(/<rPh[\s\S]*?<\/rPh>/g, '') }]
	return unescaped(kept.flatMap((run) => elements(run.inner, 't').map((text) => text.inner)).join(''))
}

export const isStruck = (properties: string): boolean =>
	/<(?:d?strike)(?:\s*\/>|>|\s+val="(?:1|true)")/.test(properties)
