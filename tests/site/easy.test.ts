import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { easyPath } from '#routes.ts'
import { addresses, dist, pageAt, pages, textOf } from './pages.ts'

const tags = liveLocales.map(({ tag }) => tag)
const soundsIn = (html: string) => [...html.matchAll(/<audio[^>]* src="([^"]+)"/g)].map(([, src = '']) => src)
/** A recording takes this long to come on a slow line, and no longer. */
const mostBytes = 200_000

describe.each(tags)('%s: pictures and sound', (locale) => {
	const html = pageAt(easyPath(locale))
	const { easy } = catalogueIn(locale)

	test('one page shows a picture of each thing, and lets the cards and the stages be heard at once', () => {
		for (const { id } of easy.all) expect(html).toContain(`href="${easyPath(locale, id)}"`)
		const heard = easy.all.filter(({ of }) => of !== 'needs')
		expect(soundsIn(html)).toHaveLength(heard.length)
	})

	test('what can be heard is there, is small, and is loaded only when somebody asks', () => {
		for (const src of soundsIn(html)) expect(statSync(join(dist, src)).size, src).toBeLessThan(mostBytes)
		expect(html.match(/<audio(?![^>]*preload="none")/g) ?? []).toEqual([])
		expect(html).not.toContain('autoplay')
	})

	test('each line has its picture, and words about danger that nobody checked their English', () => {
		for (const { id, of, words, pictures } of easy.all) {
			const page = pageAt(easyPath(locale, id))
			expect(page.match(/<p data-aloud/g), id).toHaveLength(pictures.length)
			for (const picture of pictures) expect(page, id).toContain(`<symbol id="picture-${picture}"`)
			const isBeside = of === 'urgent-cards' && locale !== sourceLocale && words.standing.origin === 'machine'
			const english = catalogueIn(sourceLocale).easy.get(id).words.lines[0]!
			expect(textOf(page).includes(english), id).toBe(isBeside || locale === sourceLocale)
		}
	})
})

test('only a page with sound may load any, and from here alone', () => {
	const wrong = pages.filter(({ html }) => /<(audio|video)\b/.test(html) !== html.includes("media-src 'self'"))
	expect(wrong.map(({ path }) => path)).toEqual([])
})

test('sounds are named after what is in them, kept by browsers, and every one is offered somewhere', () => {
	const offered = new Set(pages.flatMap(({ html }) => soundsIn(html)))
	const files = addresses.filter((path) => path.startsWith('/aloud/'))
	expect(files.filter((path) => !offered.has(path))).toEqual([])
	expect(files.filter((path) => !/\.[0-9a-f]{8}\.(mp3|mp4|vtt)$/.test(path))).toEqual([])
	expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain(
		'/aloud/*\n  Cache-Control: public, max-age=31536000, immutable',
	)
})
