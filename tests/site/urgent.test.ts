import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { urgentHelpPath, servicePath, showPath } from '#routes.ts'
import { bytesOf, pageAt, pages, pagesOf } from './pages.ts'

const translated = liveLocales.map(({ tag }) => tag).filter((tag) => tag !== sourceLocale)
const plain = (html: string): string => html.replace(/<[^>]+>|[\u2066\u2069]/g, '')

/** Each part of the urgent cards: whom it says to call, and all it says. */
const sectionsIn = (locale: Locale): { numbers: string[]; text: string }[] =>
	pageAt(urgentHelpPath(locale))
		.split(/<div class="(?=emergency|urgent")/)
		.slice(1)
		.map((part) => part.split('<div class="says">')[0]!)
		.map((part) => ({
			numbers: [...part.matchAll(/href="tel:([^"]+)"/g)].map(([, number = '']) => number),
			text: plain(part),
		}))

describe.each(translated)('%s: an urgent card', (locale) => {
	const t = wordsFor(locale)

	test('gives the English to say, how it sounds, and what it means', () => {
		const html = pageAt(urgentHelpPath(locale))
		for (const { words } of catalogueIn(sourceLocale).urgentCards)
			expect(html).toContain(`<p class="aloud" lang="en" dir="ltr">“${words.say!.replaceAll("'", '&#x27;')}”</p>`)
		for (const { words } of catalogueIn(locale).urgentCards) expect(plain(html)).toContain(words.sounds)
	})

	test('names a number to ask for an interpreter only where it says to call that number', () => {
		const [before = '', after = ''] = t('care.language', { number: '|' }).split('|')
		const promises = sectionsIn(locale).map(({ numbers, text }) => ({
			numbers,
			promised: after !== '' && text.includes(after.slice(0, 12)) && (before === '' || text.includes(before)),
			named: /\d[\d ]*/
				.exec(text.split(before || after)[1] ?? '')?.[0]
				.trim()
				.replaceAll(' ', ''),
		}))
		expect(promises.filter(({ promised, numbers, named }) => promised && !numbers.includes(named ?? ''))).toEqual([])
		expect(promises.some(({ promised }) => promised)).toBe(true)
	})

	test('promises nothing where nobody knows of an interpreter', () => {
		const helplines = sectionsIn(locale).filter(({ numbers }) => numbers.includes('08082000247'))
		expect(helplines.length).toBeGreaterThan(0)
		for (const { text } of helplines) {
			expect(text).toContain(t('care.english-only'))
			expect(text).not.toContain(t('care.language', { number: '08082000247' }).slice(0, 15))
		}
	})
})

describe.each(liveLocales.map(({ tag }) => tag))('%s', (locale) => {
	const t = wordsFor(locale)

	test('nobody asks whether to turn up at 999', () => {
		const html = pageAt(servicePath(locale, 'emergency-999'))
		expect(html).not.toContain(t('turn-up.question'))
		expect(html).toContain(t('turn-up.emergency-line'))
	})

	test('every page leads to the card to hold up', () => {
		const without = pages.filter(
			({ html, locale: of, kind }) =>
				of === locale &&
				!kind.startsWith('embed/') &&
				!['start', '404'].includes(kind) &&
				!html.includes(`href="${showPath(locale)}"`),
		)
		expect(without.filter(({ html }) => html.includes('class="foot"')).map(({ path }) => path)).toEqual([])
	})
})

const large =
	/<section class="show-card"[^>]*>\s*<div lang="en" dir="ltr">\s*<p>I speak \w+\. Please get an interpreter\.<\/p>/

test('the card to hold up is in large English for every language, and needs no script', () => {
	for (const page of pagesOf('show').filter(({ locale }) => locale !== sourceLocale)) {
		expect(page.html, page.path).toMatch(large)
		expect(page.html, page.path).not.toContain('<astro-island')
		expect(bytesOf(page)).toBeLessThan(14_000)
	}
	expect(plain(pageAt(showPath('bn')))).toContain('I speak Sylheti.')
	for (const { tag } of liveLocales.filter(({ tag }) => tag !== sourceLocale))
		expect(pageAt(showPath(sourceLocale))).toContain(`href="${showPath(tag)}"`)
})

test('what studies found to have no effect is never first in its tier, nor offered as more help', () => {
	const { services } = catalogueIn(sourceLocale)
	const withoutEffect = services.all.filter(({ evidence }) => evidence?.state === 'no-effect')
	for (const { id } of withoutEffect) {
		const href = `href="${servicePath(sourceLocale, id)}"`
		const firsts = pagesOf('stages/*')
			.filter(({ locale }) => locale === sourceLocale)
			.flatMap(({ html }) => html.split('class="tier ').slice(1))
			.map((tier) => tier.split('class="svc')[1] ?? '')
		expect(firsts.filter((card) => card.includes(href))).toEqual([])
		const more = pagesOf('services/*')
			.filter(({ locale }) => locale === sourceLocale)
			.map(({ html }) => html.split(wordsFor(sourceLocale)('more-help.title'))[1] ?? '')
		expect(more.filter((part) => part.includes(href))).toEqual([])
	}
})

test('workers find the choices that wait for sign-off, each with where it is read', () => {
	const html = pageAt('/en/for-workers/sign-off/')
	expect(html.match(/<dl class="choice"/g)?.length).toBeGreaterThan(10)
	expect(html).toContain(`href="${urgentHelpPath('en')}#baby-ill"`)
	expect(pageAt('/en/for-workers/')).toContain('href="/en/for-workers/sign-off/"')
})
