import { expect, test } from 'vitest'
import type { HelpData } from '#islands/checks/help.ts'
import { packedHelp, unpackedHelp } from '#islands/checks/packed-help.ts'

const data: HelpData = {
	check: { questions: [], today: '2026-11-22' },
	words: {},
	say: {} as HelpData['say'],
	intl: 'en-GB',
	help: {
		needs: {
			mood: { services: ['tea', 'samaritans'], privacy: 's', isUrgent: false, isQuiet: false },
			'urgent-danger': { services: ['samaritans'], privacy: 'x', isUrgent: true, isQuiet: false },
		},
		services: {
			tea: { stages: ['newborn', 'two-plus'], audiences: ['mum'], wishes: ['drop-in'], sensitive: 'ask-first' },
			samaritans: { stages: ['baby'], audiences: ['everyone'], wishes: [] },
		},
		offer: {
			'early-pregnancy': [],
			'late-pregnancy': [],
			newborn: ['tea'],
			baby: [],
			toddler: [],
			'two-plus': [],
			any: [],
		},
		cards: { danger: 'urgent-danger' },
	},
	urgent: [],
	care: { emergency: 'a', urgent: 'b', say: 'c', english: {}, sounds: 'd', means: 'e' },
	isUnchecked: true,
	needs: {
		mood: {
			name: 'Feeling low',
			summary: 's',
			first: 'f',
			saying: { aloud: 'a', means: 'm' },
			check: '/en/money-check/',
		},
		'urgent-danger': { name: 'In danger', langAttributes: { lang: 'en', dir: 'ltr' } },
	},
	services: {
		tea: {
			id: 'tea',
			name: 'Tea',
			ownName: 'Tea and talk',
			savePolicy: 'ask',
			href: '/en/services/tea/',
			line: 'Free',
		},
		samaritans: {
			id: 'samaritans',
			name: 'S',
			savePolicy: 'allowed',
			href: '/en/services/samaritans/',
			line: 'x',
			phone: '116 123',
		},
	},
	stages: {},
}

test('the self-check reads what was packed for it as it was', () => {
	const travelled: unknown = JSON.parse(JSON.stringify(packedHelp(data, '/en/services/')))
	expect(unpackedHelp(travelled as ReturnType<typeof packedHelp>)).toEqual(data)
})
