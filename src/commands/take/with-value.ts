import { isMap, isNode, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { isSameValue, withValueAt } from '#domain/edits/values.ts'
import { endOf, lineEnd, startOf, withList, type Edit } from '#commands/yaml-list.ts'
import { yamlLike, yamlValue } from './yaml-value.ts'

/**
 * A YAML text with one value in it changed, added or (`undefined`) taken out and every other character as it was. A
 * field that is new at the top comes before the first that follows it in `order`. Nothing when the file is laid out in
 * a way that cannot be edited so.
 */
export function withValue(
	text: string,
	path: readonly string[],
	value: unknown,
	order: readonly string[] = [],
): string | undefined {
	const whole = withValueAt(dataOf(text), path, value)
	const edited = edit(text, path, value, order)
	return edited !== undefined && isSameValue(dataOf(edited), whole) ? edited : undefined
}

function dataOf(text: string): unknown {
	const document = parseDocument(text)
	return document.errors.length > 0 ? 'broken' : document.toJS({ maxAliasCount: 0 })
}

function edit(text: string, path: readonly string[], value: unknown, order: readonly string[]): string | undefined {
	let group: unknown = parseDocument(text).contents
	for (const [depth, step] of path.entries()) {
		const rest = path.slice(depth + 1)
		if (isSeq(group)) return inList(text, { list: group, path: path.slice(0, depth), step, rest, value, order })
		if (!isMap(group)) return undefined
		const pair = pairOf(group, step)
		const inner = pair?.value
		if (pair && rest.length > 0 && (isMap(inner) || isSeq(inner))) {
			group = inner
			continue
		}
		const whole = rest.length > 0 ? withValueAt(undefined, rest, value) : value
		if (whole === undefined || (rest.length > 0 && value === undefined))
			return pair && rest.length === 0 ? without(text, group, pair) : text
		return pair
			? replaced(text, pair, whole, depth === 0)
			: withField(text, group, step, whole, depth === 0 ? order : [])
	}
	return undefined
}

type InList = {
	list: YAMLSeq
	path: readonly string[]
	step: string
	rest: readonly string[]
	value: unknown
	order: readonly string[]
}

/** An item changed inside stays where it is; one that comes or goes is an edit of the list. */
function inList(text: string, { list, path, step, rest, value, order }: InList): string | undefined {
	const item = list.items[Number(step)]
	if (!isNode(item) || rest.length === 0 || !item.range) {
		const items = list.toJSON()
		return edit(text, path, withValueAt(items, [step, ...rest], value), order)
	}
	const [start, end] = [item.range[0], endOf(item)]
	const indent = start - text.lastIndexOf('\n', start - 1) - 1
	const inner = edit(`${' '.repeat(isFlow(item) ? 0 : indent)}${text.slice(start, end)}`, rest, value, [])
	return inner === undefined
		? undefined
		: `${text.slice(0, start)}${inner.slice(isFlow(item) ? 0 : indent).replace(/\r?\n$/, '')}${text.slice(end)}`
}

/** Another value in the place of the one there; items of a list that are the same keep their lines. */
function replaced(text: string, pair: Pair, value: unknown, isTop: boolean): string {
	const { key, value: old } = pair as Pair<Node, Node | null>
	if (isTop && isSeq(old) && !old.flow && Array.isArray(value))
		return withList(text, keyOf(pair), editsOf(old.toJSON(), value))
	const colon = text.indexOf(':', key.range![1]) + 1
	if (!old?.range || old.range[0] === old.range[1])
		return `${text.slice(0, colon)} ${yamlValue(value)}${text.slice(colon)}`
	if (isFlow(old)) return `${text.slice(0, old.range[0])}${yamlLike(old, value)}${text.slice(endOf(old))}`
	const end = endOf(old) - (/\r?\n$/.exec(text.slice(0, endOf(old)))?.[0].length ?? 0)
	return `${text.slice(0, colon)} ${yamlValue(value)}${text.slice(end)}`
}

function editsOf(before: readonly unknown[], after: readonly unknown[]): Edit[] {
	const left = new Set(before.keys())
	const same = after.map((item) => {
		const index = [...left].find((at) => isSameValue(before[at], item))
		if (index !== undefined) left.delete(index)
		return index
	})
	return after.map((item, at): Edit => {
		const index = same[at]
		if (index !== undefined) return { keep: index }
		return left.delete(at) ? { change: at, to: yamlValue(item) } : { add: yamlValue(item) }
	})
}

function withField(text: string, group: YAMLMap, key: string, value: unknown, order: readonly string[]): string {
	const line = `${key}: ${yamlValue(value)}`
	const last = group.items.at(-1)
	if (group.flow) {
		const end = last ? endOf(last.value ?? last.key) : group.range![0] + 1
		return `${text.slice(0, end)}${last ? ', ' : ' '}${line}${last ? '' : ' '}${text.slice(end)}`
	}
	const newline = text.includes('\r\n') ? '\r\n' : '\n'
	const later = order.slice(order.indexOf(key) + 1)
	const next = group.items.find((pair) => later.includes(keyOf(pair)))
	const first = startOf(group.items[0]?.key)
	const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first).replace(/\S/g, ' ')
	const at = next
		? lineStart(text, startOf(next.key))
		: last
			? lineEnd(text, endOf(last.value ?? last.key))
			: text.length
	const gap = at > 0 && text[at - 1] !== '\n' ? newline : ''
	return `${text.slice(0, at)}${gap}${indent}${line}${newline}${text.slice(at)}`
}

function without(text: string, group: YAMLMap, pair: Pair): string {
	const index = group.items.indexOf(pair)
	const [start, end] = [startOf(pair.key), endOf(pair.value ?? pair.key)]
	if (!group.flow) return `${text.slice(0, lineStart(text, start))}${text.slice(lineEnd(text, end))}`
	const next = group.items[index + 1]
	const previous = group.items[index - 1]
	if (next) return `${text.slice(0, start)}${text.slice(startOf(next.key))}`
	return `${text.slice(0, previous ? endOf(previous.value ?? previous.key) : start)}${text.slice(end)}`
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')
const pairOf = (group: YAMLMap, key: string): Pair | undefined => group.items.find((pair) => keyOf(pair) === key)
const isFlow = (node: Node): boolean => (isMap(node) || isSeq(node) ? node.flow === true : isFlowScalar(node))
const isFlowScalar = (node: Node): boolean => isScalar(node) && !String(node.type).startsWith('BLOCK')
const lineStart = (text: string, from: number): number => text.lastIndexOf('\n', from - 1) + 1
