import { parseJson, textHash } from './values.ts'

/**
 * A change file as it travels in an e-mail: letters, figures, "+" and "/" between two lines in square brackets, and a
 * check at the end. Nothing in it is what mail programs quote, wrap, indent or make curly; what they
 * send as HTML too stands there between tags.
 */
export function mailBlock(file: object): string {
	const packed = toBase64(JSON.stringify(file)).replace(/=+$/, '')
	const lines = packed.match(/.{1,64}/g) ?? []
	return [`[First Door change]`, ...lines, `[end of change ${textHash(packed)}]`].join('\n')
}

/** What was found in a text: the data of each block, once, and how many blocks arrived damaged. */
export function blocksIn(text: string): { blocks: unknown[]; damaged: number } {
	const blocks = new Map<string, unknown>()
	let damaged = 0
	const plain = text.replace(/=\r?\n/g, '').replace(/\p{Cf}/gu, '')
	for (const [, inner = '', check = ''] of plain.matchAll(block)) {
		const packed = inner.replace(/<[^<>]*>/g, '').replace(/[^A-Za-z0-9+/]/g, '')
		if (textHash(packed) !== check.toLowerCase()) damaged++
		else blocks.set(packed, parseJson(fromBase64(packed)))
	}
	const opened = [...plain.matchAll(opening)].length
	const closed = blocks.size + damaged
	return { blocks: [...blocks.values()], damaged: closed === 0 && opened > 0 ? opened : damaged }
}

const opening = /\[[\s>]*First[\s>]+Door[\s>]+change[\s>]*\]/gi
const block = new RegExp(
	`${opening.source}([^\\[\\]]*)\\[[\\s>]*end[\\s>]+of[\\s>]+change[\\s>]+([0-9a-f]{8})[\\s>]*\\]`,
	'gi',
)

/** A byte a letter, which is all that `btoa` takes. */
const toBase64 = (text: string): string =>
	btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))

function fromBase64(packed: string): string {
	if (packed.length % 4 === 1) return ''
	return new TextDecoder().decode(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)))
}
