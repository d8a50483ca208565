import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml'

/**
 * What becomes of a list: an item stays with its comments, or says something else in the same place, or is new. Items
 * that no edit names go.
 */
export type Edit = { keep: number } | { change: number; to: string } | { add: string }

/**
 * A YAML file with one of its lists edited and every other character as it was. Where there is no such list yet, it
 * comes before the first of the keys in `before`, or last.
 */
export function withList(text: string, key: string, edits: readonly Edit[], before: readonly string[] = []): string {
	const newline = text.includes('\r\n') ? '\r\n' : '\n'
	const pairs = pairsOf(text)
	const pair = pairs.find((one) => nameOf(one) === key)
	const added = edits.flatMap((edit) => ('add' in edit ? [edit.add] : []))
	if (!pair) {
		const next = pairs.find((one) => before.includes(nameOf(one)))
		const at = next ? startOf(next.key) : text.length
		const gap = at > 0 && !text.slice(0, at).endsWith('\n') ? newline : ''
		const list = [`${key}:`, ...added.map((line) => `  - ${line}`)].join(newline)
		return `${text.slice(0, at)}${gap}${list}${newline}${text.slice(at)}`
	}
	return isSeq(pair.value) && !pair.value.flow
		? editLines(text, pair, pair.value.items as Node[], edits, newline)
		: editInline(text, pair, edits, newline)
}

/** The items of a list, each as it is written. */
export const writtenItems = (text: string, key: string): string[] =>
	itemsOf(text, key).map((item) => text.slice(startOf(item), endOf(item)))

/**
 * Lines that go and lines that come, in the order of the file, then the new ones. `written` are the items as they
 * stand.
 */
export function diffOf(edits: readonly Edit[], written: readonly string[]): string[] {
	const old = written.flatMap((text, index) => {
		if (edits.some((edit) => 'keep' in edit && edit.keep === index)) return []
		const change = edits.find((edit) => 'change' in edit && edit.change === index)
		return [`− ${text.replace(/\s+/g, ' ')}`, ...(change && 'change' in change ? [`+ ${change.to}`] : [])]
	})
	return [...old, ...edits.flatMap((edit) => ('add' in edit ? [`+ ${edit.add}`] : []))]
}

function itemsOf(text: string, key: string): Node[] {
	const list = pairsOf(text).find((one) => nameOf(one) === key)?.value
	return isSeq(list) ? (list.items as Node[]) : []
}

/**
 * A list with an item a line: each keeps the lines above it, which are its comments, and what follows it on its last
 * line.
 */
function editLines(text: string, pair: Pair, items: readonly Node[], edits: readonly Edit[], newline: string): string {
	const start = lineEnd(text, endOf(pair.key))
	const ends = items.map((item) => lineEnd(text, endOf(item)))
	const first = startOf(items[0])
	const dash = text.slice(text.lastIndexOf('\n', first) + 1, first).replace(/\S[\s\S]*$/, '- ')
	const lines = edits.map((edit) => {
		if ('add' in edit) return `${dash}${edit.add}`
		const index = 'keep' in edit ? edit.keep : edit.change
		const own = [ends[index - 1] ?? start, startOf(items[index]), endOf(items[index]), ends[index]!] as const
		return 'keep' in edit
			? text.slice(own[0], own[3])
			: `${text.slice(own[0], own[1])}${edit.to}${text.slice(own[2], own[3])}`
	})
	if (lines.length === 0) return `${text.slice(0, endOf(pair.key))}: []${newline}${text.slice(ends.at(-1))}`
	const list = lines.map((line) => (line.endsWith('\n') ? line : `${line}${newline}`)).join('')
	return `${text.slice(0, start)}${list}${text.slice(ends.at(-1))}`
}

/** A list on one line, or none yet: it becomes a list with an item a line. */
function editInline(text: string, pair: Pair, edits: readonly Edit[], newline: string): string {
	const items = isSeq(pair.value) ? (pair.value.items as Node[]) : []
	const end = isSeq(pair.value) ? endOf(pair.value) : endOf(pair.key) + 1
	const written = edits.map((edit) =>
		'add' in edit
			? edit.add
			: 'change' in edit
				? edit.to
				: text.slice(startOf(items[edit.keep]), endOf(items[edit.keep])),
	)
	const rest = text.slice(end, lineEnd(text, end)).trimEnd()
	const lines =
		written.length > 0
			? `:${rest}${newline}${written.map((line) => `  - ${line}${newline}`).join('')}`
			: `: []${rest}${newline}`
	return `${text.slice(0, endOf(pair.key))}${lines}${text.slice(lineEnd(text, end))}`
}

function pairsOf(text: string): Pair[] {
	const { contents } = parseDocument(text)
	return isMap(contents) ? contents.items : []
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')
export const startOf = (node: unknown): number => (isNode(node) ? node.range![0] : 0)

/** Where a value's own text ends, before any comment. */
export function endOf(node: unknown): number {
	if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
		const last = node.items.at(-1)
		return endOf(isNode(last) ? last : ((last as Pair).value ?? (last as Pair).key))
	}
	return isNode(node) ? node.range![1] : 0
}

export function lineEnd(text: string, from: number): number {
	const at = text.indexOf('\n', from)
	return at < 0 ? text.length : at + 1
}
