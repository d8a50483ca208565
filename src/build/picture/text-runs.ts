import bidiFactory from 'bidi-js'
import type { PictureFont } from './fonts.ts'

const bidi = bidiFactory()

/** Letters that stand together: of one font, in one direction. */
export type TextRun<Of = PictureFont> = { text: string; level: number; font: Of }

/** A line's runs in the order they stand on paper, from the left (Unicode's UAX 9, rule L2). */
export function textRuns<Of extends Pick<PictureFont, 'has'>>(
	line: string,
	direction: 'ltr' | 'rtl',
	fonts: readonly Of[],
): TextRun<Of>[] {
	const { levels } = bidi.getEmbeddingLevels(line, direction)
	const runs: TextRun<Of>[] = []
	for (const [at, sign] of line.split('').entries()) {
		if (marksOfDirection.test(sign)) continue
		const last = runs.at(-1)
		const level = levels[at]!
		const font = last && goesWithLast.test(sign) ? last.font : (fonts.find(({ has }) => has(sign)) ?? fonts.at(-1)!)
		if (last?.level === level && last.font === font) last.text += sign
		else runs.push({ text: sign, level, font })
	}
	return inSight(runs)
}

const marksOfDirection = /[\u200E\u200F\u2066-\u2069]/
/** Spaces, joiners and what stands above or below a letter. */
const goesWithLast = /[ \u200C\u200D\p{M}]/u

function inSight<Of>(runs: readonly TextRun<Of>[]): TextRun<Of>[] {
	const ordered = [...runs]
	for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
		for (let first = 0; first < ordered.length; first += 1) {
			const rest = ordered.slice(first).findIndex((run) => run.level < level)
			const length = rest < 0 ? ordered.length - first : rest
			if (length > 1) ordered.splice(first, length, ...ordered.slice(first, first + length).reverse())
			first += length
		}
	return ordered
}
