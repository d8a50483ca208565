import { expect, test } from 'vitest'
import type { Service } from '#catalogue/index.ts'
import { asUsual, type ChangedOccurrence } from '#domain/notices/changes.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import type { NoticeWithWords, RenderContext } from '#ui/render-context.ts'
import { messageText } from '#ui/week-message.ts'
import { exampleService } from '#views/examples.ts'
import { weekMessages } from '#views/week-message.ts'
import type { WeekScope } from '#views/week-scopes.ts'
import { site } from './site-mark.ts'

const today = '2026-11-26'
const contextIn = (locale: Locale): RenderContext => ({
	locale,
	site,
	languages: [],
	isUnfinished: false,
	t: wordsFor(locale),
	today,
	calendar: { terms: [], bankHolidays: new Set() },
	venueName: (id) => ({ 'orchard-childrens-centre': 'Orchard Children’s Centre' })[id] ?? 'Mill Lane Library',
	venuePhone: () => undefined,
	noticesOf: () => [],
	langAttributes: (words) => (words.locale === locale ? {} : { lang: 'en', dir: 'ltr' }),
})
const at = (day: string, sure = true): ChangedOccurrence => asUsual({ day, from: '10:00', to: '11:30', sure })
const scope = (occurrences: readonly ChangedOccurrence[], kind: WeekScope['kind'] = 'area'): WeekScope => ({
	of: '',
	kind,
	title: 'What’s on in Wrenbridge',
	name: 'Wrenbridge',
	langAttributes: {},
	path: '/en/whats-on/',
	back: { href: '/en/whats-on/', name: 'What’s on', langAttributes: {} },
	running: occurrences.map((occurrence) => ({ service: exampleService('fresh', today) as Service, occurrence })),
})
const address = 'https://wrenbridge.example'
const textsOf = (locale: Locale, occurrences: readonly ChangedOccurrence[], kind?: WeekScope['kind']) =>
	weekMessages(contextIn(locale), scope(occurrences, kind), address).map(messageText)
const lineOf = (occurrence: ChangedOccurrence, locale: Locale = 'en') =>
	textsOf(locale, [occurrence])[0]!
		.split('\n')
		.find((line) => line.includes('•'))

test('a week is told day by day, each line whole, with one link at the end', () => {
	expect(textsOf('en', [at(today), at('2026-11-28'), at('2026-11-30')]).slice(0, 2)).toMatchInlineSnapshot(`
		[
		  "What’s on in Wrenbridge
		Week of Monday 23 November

		Thursday 26 November
		• 10am to 11:30am, Example group (fresh), Orchard Children’s Centre. Just turn up. Free.

		Saturday 28 November
		• 10am to 11:30am, Example group (fresh), Orchard Children’s Centre. Just turn up. Free.

		Times can change. Look here before you go:
		https://wrenbridge.example/en/whats-on/",
		  "What’s on in Wrenbridge
		Week of Monday 30 November

		Monday 30 November
		• 10am to 11:30am, Example group (fresh), Orchard Children’s Centre. Just turn up. Free.

		Times can change. Look here before you go:
		https://wrenbridge.example/en/whats-on/",
		]
	`)
})

test('at its own place a line does not name the place again', () => {
	expect(textsOf('en', [at(today)], 'place')[0]).toContain('• 10am to 11:30am, Example group (fresh). Just turn up.')
})

test('what is off says so first, and no more of how to come', () => {
	expect(lineOf({ ...at(today), isOff: true })).toBe(
		'• Not on: 10am to 11:30am, Example group (fresh), Orchard Children’s Centre.',
	)
})

test('what moved says its new place once', () => {
	const moved = { ...at(today), at: 'mill-lane-library', was: { from: '10:00', to: '11:30' } }
	expect(lineOf(moved)).toBe(
		'• 10am to 11:30am, Example group (fresh). New place: Mill Lane Library. Just turn up. Free.',
	)
})

test('what is full says so, and what nobody is sure of gives a number', () => {
	const full = [{ what: 'full' }] as unknown as readonly NoticeWithWords[]
	expect(lineOf({ ...at(today), notices: full })).toContain('Centre. Full. Just turn up.')
	expect(lineOf(at(today, false))).toMatch(/^• 10am to 11:30am \(check first\), .* Just turn up\. Free\. 01632960114$/)
})

test.each(['ur', 'ar'] as const)(
	'%s: lines begin from the right, English keeps its order, and the link is bare',
	(tag) => {
		const lines = textsOf(tag, [at(today, false)])[0]!.split('\n')
		const link = lines.pop()
		expect(link).toBe('https://wrenbridge.example/en/whats-on/')
		expect(lines.filter((line) => line !== '' && !line.startsWith('\u200F'))).toEqual([])
		expect(lines.join('\n')).toContain('\u2066Orchard Children’s Centre\u2069')
		expect(lines.join('\n')).toContain('01632960114')
	},
)
