import { addDays, addMonths } from '#domain/time/dates.ts'
import type { NoticeWithWords } from '#ui/render-context.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import { asUsual, type ChangedOccurrence } from '#domain/notices/changes.ts'

/** Made-up services for the page that shows every part: each kind is a case a card must get right. */
export function exampleService(
	kind: 'fresh' | 'stale' | 'long' | 'paid' | 'asked' | 'called',
	today: string,
): ServiceFacts & { id: string; national: boolean; words: { locale: string; name: string; summary: string } } {
	const months = kind === 'stale' ? 8 : 0
	return {
		id: 'baby-feeding-drop-in',
		national: false,
		type: kind === 'called' ? 'helpline' : 'group',
		tier: 'universal',
		stages: ['newborn', 'baby'],
		needs: ['feeding'],
		audiences: ['everyone'],
		nations: ['england'],
		'run-by': 'wrenbridge-health-visiting',
		'delivered-at': [kind === 'called' ? 'phone' : { venue: 'orchard-childrens-centre' }],
		access: [kind === 'asked' ? 'ask-professional' : 'drop-in'],
		sessions: [
			{
				day: 'thursday',
				every: 'week',
				runs: 'all-year',
				'bank-holidays': 'closed',
				from: '10:00',
				to: '12:00',
				confirmed: true,
				except: [],
				also: [],
			},
		],
		cost: kind === 'paid' ? { kind: 'pay', pounds: 2.5, per: 'session' } : { kind: 'free' },
		phone: '01632 960 114',
		spoken: ['en', 'ur'],
		interpreter: 'on-request',
		welcomes: { dads: 'yes', siblings: 'ask', 'disabled-children': 'unknown', grandparents: 'no' },
		checked: { on: addMonths(today, -months), by: 'Reception' },
		words: {
			locale: 'en',
			name:
				kind === 'long'
					? 'A group with a very long name for parents, grandparents and everyone else who looks after a baby'
					: `Example group (${kind})`,
			summary: 'Help with breast or bottle. Bring your baby and your questions.',
		},
	}
}

/** A session a day from a day on, the second not sure. */
export const exampleWeek = (today: string): ChangedOccurrence[] =>
	[0, 1, 2].map((days) => asUsual({ day: addDays(today, days), from: '10:00', to: '11:30', sure: days !== 1 }))

/** A notice of each kind that holds on a day, about a venue; the last has words of its own, in English alone. */
export function exampleNotices(today: string, venue: string): NoticeWithWords[] {
	const common = { about: { venue }, from: `${today}T00:00`, until: `${addDays(today, 3)}T00:00`, words: undefined }
	const untilNoon = { ...common, until: `${today}T12:00` }
	return [
		{ ...common, id: 'closed', what: 'closed', why: 'burst-pipe' },
		{ ...untilNoon, id: 'cancelled', what: 'cancelled', why: 'illness' },
		{ ...common, id: 'moved', what: 'moved', why: 'works', 'moved-to': { at: venue } },
		{ ...untilNoon, id: 'moved-time', what: 'moved', why: 'training', 'moved-to': { from: '14:00', to: '15:30' } },
		{ ...common, id: 'full', what: 'full' },
		{ ...untilNoon, id: 'later', what: 'starts-later', why: 'weather', 'starts-at': '11:00' },
		{ ...common, id: 'phone-first', what: 'phone-first', why: 'staff' },
		{ ...common, id: 'other', what: 'other', why: 'heating', words: { locale: 'en', sentence: 'Bring a warm coat.' } },
	]
}

/** A session as it is, and as each kind of notice changes it. */
export function exampleChanges(today: string, venue: string): ChangedOccurrence[] {
	const [usual] = exampleWeek(today)
	const [, , moved, , full] = exampleNotices(today, venue)
	return [
		usual!,
		{ ...usual!, isOff: true },
		{ ...usual!, at: venue, from: '14:00', to: '15:30', was: { from: '10:00', to: '11:30' }, notices: [moved!] },
		{ ...usual!, sure: false, notices: [full!] },
	]
}
