/** An element of a drawing: what its tag says, what stands in it, and the line it begins on. */
export type Tag = { name: string; line: number; attributes: ReadonlyMap<string, string>; inside: Tag[] }

type Unread = { line: number; says: string }

const tags = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy
const attribute = /([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g
/** What says nothing of the drawing. A document type that declares something of its own is none of it. */
const asides = /^\uFEFF?\s*<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*>/g

/** The one element a file holds, or why it cannot be read. No entity of its own is ever read. */
export function tagIn(file: string): { tag: Tag } | Unread {
	const text = file.replace(asides, (aside) => aside.replace(/[^\n]/g, ' ')).trimEnd()
	const lineAt = (index: number): number => text.slice(0, index).split('\n').length
	const top: Tag = { name: '', line: 1, attributes: new Map(), inside: [] }
	const open = [top]
	let end = 0
	tags.lastIndex = 0
	for (let match = tags.exec(text); match; match = tags.exec(text)) {
		end = tags.lastIndex
		const [, closing, name, written = '', isEmpty] = match
		const line = lineAt(match.index)
		if (!name) continue
		if (closing) {
			if (open.length < 2 || open.pop()!.name !== name) return { line, says: `</${name}> closes what is not open.` }
			continue
		}
		const attributes = new Map(
			[...written.matchAll(attribute)].map(([, key = '', one, other]) => [key, one ?? other ?? '']),
		)
		const tag = { name, line, attributes, inside: [] }
		open.at(-1)!.inside.push(tag)
		if (!isEmpty) open.push(tag)
	}
	const [tag, more] = top.inside
	if (end < text.length) return { line: lineAt(end), says: 'cannot be read from here on.' }
	if (open.length > 1) return { line: open.at(-1)!.line, says: `<${open.at(-1)!.name}> is never closed.` }
	if (!tag || tag.name !== 'svg' || more)
		return { line: more?.line ?? tag?.line ?? 1, says: 'there should be one <svg>.' }
	return { tag }
}
