import { parse } from 'yaml'
import { z } from 'zod'

/**
 * What a field may hold, as an editor would write it, in YAML; `more` says in words what else there is, and `fits` is
 * what only a kind takes that takes all of that.
 */
type Example = { value: string; fits?: string; more?: string }

const openingHours = '[{ days: [monday, tuesday], from: "09:00", to: "17:00" }]'
const eachYesNo = 'each yes, no, ask or unknown'

const anAnswer = '{ is: { credit: [gets] } }'
const howConditions = 'all, any, not: content/README.md, "Help with money"'

/**
 * By the field's name. Where kinds use one name for different things, the first that fits the kind's shape is shown.
 */
export const examples: Readonly<Record<string, readonly Example[]>> = {
	sessions: [
		{
			value: '[{ day: monday, every: week, from: "09:30", to: "11:00", runs: term-time }]',
			more:
				'every: week, first, second, third, fourth, last, or fortnight with starts: 2026-12-01; runs: all-year, ' +
				'term-time, school-holidays; also starts, ends, except: [2026-12-25], also: [2026-12-27], bank-holidays: ' +
				'open, at: <place>; one date alone: { on: 2026-12-12, from: "10:00", to: "12:00" }',
		},
	],
	cost: [
		{
			value: '{ kind: free }',
			fits: '{ kind: donation }',
			more:
				'or { kind: pay, pounds: 2, per: session, second-child: 1, sibling: 0 }; kind: free, pay, free-if, donation, ' +
				'unknown; per: session, family, child, course, term, week',
		},
		{
			value: '{ kind: free }',
			more: 'or { kind: pay, pounds: 2, per: session }; kind: free, pay, unknown; per: session, course',
		},
	],
	welcomes: [{ value: '{ dads: yes }', more: `dads, siblings, disabled-children, grandparents: ${eachYesNo}` }],
	access: [
		{
			value: '{ step-free: yes }',
			more:
				'step-free, pram-space, baby-change, wheelchair-toilet, feeding-space, quiet-room, hearing-loop, parking, ' +
				`blue-badge-parking, cafe: ${eachYesNo}`,
		},
	],
	'site-name': [
		{ value: 'Marsh Families', more: 'or { en: Marsh Families, pl: Rodziny z Marsh }; without it First Door' },
	],
	colours: [
		{
			value: '{ accent: "#5a2a82" }',
			more: 'in quotes; accent-dark, highlight, highlight-dark; a logo is logo.svg beside this file',
		},
	],
	'delivered-at': [
		{
			value: '[phone]',
			fits: '[home]',
			more: '{ venue: <folder of the place> }, phone, online, home, site-visit, confidential',
		},
		{ value: '[phone]', more: '{ venue: <folder of the place> }, phone, online' },
	],
	languages: [{ value: 'many', more: 'or [en, ur]; ask, where nobody has told' }],
	if: [{ value: anAnswer, more: `answers of the money check; ${howConditions}` }],
	'now-if': [{ value: anAnswer, more: `while a time limit runs; ${howConditions}` }],
	'later-if': [{ value: anAnswer, more: `before it can be claimed; ${howConditions}` }],
	point: [
		{
			value: '{ lat: 54.7012, lon: 2.0145 }',
			more: 'on openstreetmap.org: right-click on the door, "Show address"; latitude comes first',
		},
	],
	address: [{ value: '{ lines: [1 High Street, Marsh], postcode: MV1 1AA }' }],
	opening: [{ value: openingHours, more: 'how it opens each week; notes go into the words' }],
	hours: [
		{
			value: `{ open: ${openingHours}, checked: 2026-11-30 }`,
			more: 'when it answers; day and night: open: always; checked: the day somebody made sure',
		},
	],
	ages: [{ value: '{ from-weeks: 0, to-weeks: 52 }', more: 'in weeks: a year is 52' }],
	years: [{ value: '{ from: 13, to: 19 }' }],
	lasts: [{ value: '{ weeks: 6 }' }],
	phone: [{ value: '"01632 960 123"', more: 'none of its own: leave it out, and the place’s is shown' }],
	text: [{ value: '{ to: "07700 900 123" }' }],
	email: [{ value: 'a-team@families.example', more: 'a team’s, never one person’s' }],
	web: [{ value: 'https://families.example/group' }],
	spoken: [{ value: '[en, pl]', more: 'languages staff speak' }],
	covers: [{ value: '["MV1", "MV2 5"]', more: 'postcode districts and sectors' }],
	closed: [{ value: '{ on: 2026-11-30 }', more: 'the day it ended; instead: [<id>]' }],
	booking: [
		{
			value: '{ how: [phone] }',
			more: 'how: phone, online, form, just-come; web, opens, by, places, wait: content/README.md, "How to book"',
		},
	],
	checked: [{ value: '{ on: 2026-11-30, by: Family hub desk, how: phone }' }],
}

/** An example of what the field may hold, where there is one for its shape. */
export const exampleFor = (key: string, field: z.core.$ZodType | undefined): Example | undefined =>
	field && examples[key]?.find(({ value, fits = value }) => z.safeParse(field, parse(fits)).success)
