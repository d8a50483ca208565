import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { drawn, pictureHeight, pictureWidth } from '#build/picture/draw.ts'
import { fontsOf } from '#build/picture/fonts.ts'
import { parted, shaped } from '#build/picture/shape.ts'
import { textRuns } from '#build/picture/text-runs.ts'
import { longDay, timeSpan } from '#i18n/format.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { wordsFor } from '#i18n/translate.ts'

const runsOf = (line: string, direction: 'ltr' | 'rtl') =>
	textRuns(line, direction, fontsOf(direction === 'rtl' ? 'ur' : 'en')).flatMap(({ text }) => text.trim() || [])

test('from right to left, runs stand from the last to the first, and English and numbers keep their order', () => {
	expect(runsOf('\u200F10:30 سے ⁦Mill Lane⁩ تک', 'rtl')).toEqual(['تک', 'Mill Lane', 'سے', '10:30'])
	expect(runsOf('Rhyme time, 10:30', 'ltr')).toEqual(['Rhyme time, 10:30'])
})

test('letters that join are shaped as one: a line is narrower than its letters', () => {
	const alone = [...'ব্যবস্থা'].reduce((sum, letter) => sum + shaped(letter, 40, 'bn').width, 0)
	expect(shaped('ব্যবস্থা', 40, 'bn').width).toBeLessThan(alone)
})

test.each(liveLocales.map(({ tag }) => tag))('%s: no letter is missing from its font', (locale) => {
	const t = wordsFor(locale)
	const lines = [
		t('home.title'),
		t('poster.site-line', { area: 'Wrenbridge' }),
		t('message.place', { place: 'Orchard Children’s Centre' }),
		[longDay(locale, '2026-11-23'), timeSpan(locale, t, { from: '10:00', to: '12:00' })].join(t('list.comma')),
		t('sessions.check-first') + t('list.stop'),
	]
	expect(lines.filter((line) => shaped(line, 40, locale).missing > 0)).toEqual([])
})

test('a title too wide for one line stands on two, nothing of it cut', () => {
	const title = 'Zajęcia i wydarzenia: Niemowlę, od 2 do 12 miesięcy'
	const parts = parted(title, 64, 'pl', 1056)
	expect(parts).toHaveLength(2)
	expect(parts.join(' ')).toBe(title)
	expect(parts.filter((part) => shaped(part, 64, 'pl').width > 1056)).toEqual([])
	expect(parted('Zajęcia', 64, 'pl', 1056)).toEqual(['Zajęcia'])
})

test('a font packed for browsers is read whole: accents of Polish and Romanian, and English in Urdu', () => {
	expect(shaped('Łódź, ćma, și ță', 40, 'pl').missing).toBe(0)
	expect(shaped('Mill Lane Library پر', 40, 'ur').missing).toBe(0)
	expect(shaped('中', 40, 'en').missing).toBe(1)
})

test('a picture is as large as posts want it, and something is written on it', async () => {
	const picture = {
		locale: 'ur',
		site: 'First Door',
		title: 'گروپ',
		line: 'ہفتہ',
		items: ['10:30 سے 11:00 تک'],
	} as const
	const png = Buffer.from(await drawn(picture))
	const { width, height, data } = PNG.sync.read(png)
	expect(png.equals(Buffer.from(await drawn(picture)))).toBe(true)
	expect([...data.subarray((300 * width + 10) * 4, (300 * width + 10) * 4 + 3)]).toEqual([0xfb, 0xf6, 0xec])
	expect([width, height]).toEqual([pictureWidth, pictureHeight])
	const dark = (from: number, to: number) => {
		const points = Array.from({ length: height - 200 }, (_, row) => row + 200)
		return points.some((y) => {
			for (let x = from; x < to; x += 1) if (data[(y * width + x) * 4]! < 100) return true
			return false
		})
	}
	expect(dark(width / 2, width)).toBe(true)
	expect(dark(0, width / 4)).toBe(false)
})
