import { Buffer, Direction, shape } from 'harfbuzzjs'
import { localeOf, type Locale } from '#i18n/locales.ts'
import { fontsOf } from './fonts.ts'
import { textRuns } from './text-runs.ts'

/** A line as drawn: paths from the left end of its base line, how wide it is, and how many letters its font lacks. */
export type Shaped = { paths: string; width: number; missing: number }

/** Letters joined and ordered as their script wants it, by HarfBuzz; as paths: drawing programs shape less well. */
export function shaped(line: string, size: number, locale: Locale): Shaped {
	let [width, missing] = [0, 0]
	const runs = textRuns(line, localeOf(locale).direction, fontsOf(locale))
	const paths = runs.flatMap(({ text, level, font: { font, upem } }) => {
		const scale = size / upem
		const buffer = new Buffer()
		buffer.addText(text)
		buffer.guessSegmentProperties()
		buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR)
		shape(font, buffer)
		const positions = buffer.getGlyphPositions()
		return buffer.getGlyphInfos().map(({ codepoint }, at) => {
			missing += Number(codepoint === 0)
			const { xAdvance, xOffset, yOffset } = positions[at]!
			const [x, y] = [width + xOffset * scale, -yOffset * scale]
			width += xAdvance * scale
			const place = `matrix(${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${x.toFixed(1)} ${y.toFixed(1)})`
			return `<path transform="${place}" d="${font.glyphToPath(codepoint)}"/>`
		})
	})
	return { paths: paths.join(''), width, missing }
}

/** A line without its last words where it is wider than that. */
export function fitted(line: string, size: number, locale: Locale, width: number): Shaped {
	const words = line.split(' ')
	let drawn = shaped(line, size, locale)
	while (drawn.width > width && words.length > 1) {
		words.pop()
		drawn = shaped(`${words.join(' ')} …`, size, locale)
	}
	return drawn
}

/** A line as it is, or, where it is wider than that, in two as alike as its words allow. */
export function parted(line: string, size: number, locale: Locale, width: number): string[] {
	const widthOf = (text: string) => shaped(text, size, locale).width
	if (widthOf(line) <= width) return [line]
	const words = line.split(' ')
	const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
	const longer = (parts: readonly string[]) => Math.max(...parts.map(widthOf))
	return ways.sort((one, other) => longer(one) - longer(other))[0] ?? [line]
}
