import type { RawDocument } from './files.ts'
import { siteGap } from './site-name-in-words.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'

/** Text that turns around what stands next to it, or that nobody sees: one word may pass for another. */
const hidden = new RegExp(
	[
		/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u180E]/u,
		/[\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB]/u,
		/[\u{E0000}-\u{E007F}]/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'u',
)

/** Urdu, Bengali and Arabic words need the signs that join and part letters; no other place does. */
const idleJoiner = /(?<![\p{L}\p{M}])[\u200C\u200D]|(?<=\p{Script=Latin})[\u200C\u200D]/u

const pileOfMarks = /\p{M}{5,}/u
const tag = /<[a-z!?/][^>\s]*>?/i

/** The name of an urgent card is the signs to look for, a sentence. */
const longest = ({ kind }: RawDocument, field: string): number =>
	field === 'name' && kind !== 'urgent-cards' ? 120 : field === 'name' || field === 'summary' ? 300 : 1000
const longestBody = 20_000

/**
 * What is wrong with a file's texts whatever they say: signs nobody can see, HTML and pictures, and more than a page
 * has room for.
 */
export function textProblems(document: RawDocument): Problem[] {
	const texts = [...textsIn(document.data), ...(document.body ? [{ field: '(body)', text: document.body }] : [])]
	return texts.flatMap(({ field, text }) =>
		faultsOf(text, field === '(body)' ? longestBody : longest(document, field)).map((says) =>
			problemAt(document.file, field, says),
		),
	)
}

function faultsOf(text: string, most: number): string[] {
	const sign = hidden.exec(text) ?? idleJoiner.exec(text)
	const marks = pileOfMarks.exec(text)
	const [html] = tag.exec(text) ?? []
	return [
		...(sign ? [wordings['hidden sign'](sign[0], before(text, sign.index))] : []),
		...(marks ? [wordings['too many marks'](before(text, marks.index))] : []),
		...(html ? [wordings['raw HTML'](html)] : []),
		...(/!\[/.test(text) ? [wordings.picture()] : []),
		...[...text.matchAll(/\{\{[^}]*\}\}/g)].flatMap(([gap]) => (gap === siteGap ? [] : [wordings['no such gap'](gap)])),
		...(text.length > most ? [wordings['too long'](text.length, most)] : []),
	]
}

const before = (text: string, index: number): string => text.slice(Math.max(0, index - 20), index).trim()

function* textsIn(value: unknown, path = ''): Generator<{ field: string; text: string }> {
	if (typeof value === 'string') yield { field: path, text: value }
	else if (typeof value === 'object' && value !== null)
		for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path ? `${path}.${key}` : key)
}
