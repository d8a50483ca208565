import { describe, expect, test } from 'vitest'
import { catalogueIn } from '#catalogue/index.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { needWords } from '#views/need-words.ts'

const told = (locale: Locale) => catalogueIn(locale).needs.all.map(({ id }) => ({ id, ...needWords(locale, id) }))
const foldedIn = (locale: Locale) =>
	told(locale).flatMap(({ id, rest }) =>
		rest.flatMap(({ title, html }) => (title === undefined ? [] : [{ id, title, html: `${title} ${html}` }])),
	)
const named = ({ id, title }: { id: string; title: string }) => `${id}: ${title}`

describe.each(liveLocales.map(({ tag }) => tag))('of what a need says in %s', (locale) => {
	test('all is there, in its order', () => {
		const wrong = told(locale).filter(({ id, urgent, rest }) => {
			const whole = urgent + rest.map(({ title, html }) => (title ? `<h2>${title}</h2>` : '') + html).join('')
			return whole.replace(/\s/g, '') !== catalogueIn(locale).needs.get(id).words.html.replace(/\s/g, '')
		})
		expect(wrong.map(({ id }) => id)).toEqual([])
	})

	test('no number for help at once and no way to urgent help is folded away', () => {
		const urgent =
			/\b(?:999|111)\b|\/(?:urgent-help|needs\/urgent-[\w-]+|services\/(?:emergency-999|nhs-111(?:-mh)?))\//
		expect(
			foldedIn(locale)
				.filter(({ html }) => urgent.test(html))
				.map(named),
		).toEqual([])
	})

	test('the same is in sight as in English', () => {
		const shape = (of: Locale) => told(of).map(({ id, rest }) => [id, ...rest.map(({ title }) => title !== undefined)])
		expect(shape(locale)).toEqual(shape(sourceLocale))
	})

	test('what is urgent stands whole before all services', () => {
		for (const { id, first } of catalogueIn(locale).needs.all)
			if (first === 'urgent') expect(needWords(locale, id).rest, id).toEqual([])
	})
})

test('how a baby sleeps safely, what hurts one and what keeps somebody safe is in sight', () => {
	const safety = new RegExp(
		[
			String.raw`\bnever\b.*\b(?:baby|child)\b`,
			'sleep in the same bed|share a bed|on a sofa|on their back|face clear|clear, flat place',
			'shake|grapes|no one else checks',
		].join('|'),
		'i',
	)
	expect(
		foldedIn(sourceLocale)
			.filter(({ html }) => safety.test(html))
			.map(named),
	).toEqual([])
	expect(foldedIn(sourceLocale).length).toBeGreaterThan(100)
})
