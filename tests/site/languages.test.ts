import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { servicePath } from '#routes.ts'
import { pages } from './pages.ts'

const translated = liveLocales.map(({ tag }) => tag).filter((tag) => tag !== sourceLocale)

/** Services without words in a language, whose pages say so. */
const inEnglish = (locale: Locale): string[] =>
	catalogueIn(locale)
		.everyService.all.filter(({ words }) => words.locale !== locale)
		.map(({ id }) => servicePath(locale, id))

describe('no silent gap', () => {
	test.each(translated)(
		'%s: no heading of a stage, need, urgent card, topic or service fell back to English',
		(tag) => {
			const untranslated = [...inEnglish(tag), ...catalogueIn(tag).settings.all.map(({ id }) => servicePath(tag, id))]
			const fell = pages
				.filter(
					({ locale, kind, path }) =>
						locale === tag &&
						!untranslated.includes(path) &&
						['stages/*', 'needs/*', 'outcomes/*', 'services/*', 'guides/*', 'urgent-help'].includes(kind),
				)
				.filter(({ html }) => /<h1[^>]*\slang="en"/.test(html) || /<summary><span[^>]*\slang="en"/.test(html))
			expect(fell.map(({ path }) => path)).toEqual([])
		},
	)

	test.each(translated)('%s: a stage or a need is told in its own language from top to bottom', (tag) => {
		const fell = pages
			.filter(({ locale, kind }) => locale === tag && ['stages/*', 'needs/*'].includes(kind))
			.flatMap(({ path, html }) => (/<div class="prose" lang="en"/.test(html) ? [path] : []))
		expect(fell).toEqual([])
	})

	test('what fell back, as it does in a draft, is marked as English, left to right, and the page says so', () => {
		const fell = pages.filter(
			({ locale, html }) => locale !== sourceLocale && /<div class="prose" lang="en"/.test(html),
		)
		expect(fell.length).toBeGreaterThan(0)
		for (const { path, html } of fell) {
			expect(html, path).not.toMatch(/<div class="prose" lang="en"(?! dir="ltr")/)
			expect(html, path).toContain('class="wrap made')
		}
	})

	test('the same pages exist in every live language', () => {
		const pathsIn = (tag: string) =>
			pages
				.filter(({ locale, kind }) => locale === tag && kind !== '404' && kind !== 'start')
				.map(({ path }) => path.replace(`/${tag}/`, '/'))
		for (const tag of translated) expect(pathsIn(tag)).toEqual(pathsIn('en'))
	})
})

test('every page that asks search engines to find it names each live language, with x-default', () => {
	for (const { path, html, kind, locale } of pages.filter(({ locale }) =>
		liveLocales.some(({ tag }) => tag === locale),
	)) {
		if (kind === 'start' || kind === '404' || html.includes('<meta name="robots" content="noindex"')) continue
		const rest = path.replace(`/${locale}/`, '/')
		for (const { tag } of liveLocales)
			expect(html, path).toContain(`hreflang="${tag}" href="https://wrenbridge.example/${tag}${rest}"`)
		expect(html, path).toContain(`hreflang="x-default" href="https://wrenbridge.example/en${rest}"`)
	}
})

test('no number, date or count is left in another language’s words', () => {
	for (const tag of translated) {
		const home = pages.find(({ path }) => path === `/${tag}/`)!
		expect(home.html, tag).not.toMatch(/>(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Nov|Dec)</)
	}
})
