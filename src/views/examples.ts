import { addDays, addMonths } from '#domain/time/dates.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { Occurrence } from '#domain/time/occurrences.ts'

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
export const exampleWeek = (today: string): Occurrence[] =>
	[0, 1, 2].map((days) => ({ day: addDays(today, days), from: '10:00', to: '11:30', sure: days !== 1 }))
