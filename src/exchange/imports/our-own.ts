import { isGroup } from '#domain/edits/values.ts'
import { groups, textIn, type Json } from './json.ts'

/** What one of our own lists calls a term, as the field and the id we keep it by. */
export type TermOf = (taxonomy: string, term: string, description: string) => { field: string; id: string } | undefined

const lists = new Set(['stages', 'needs', 'audiences', 'access'])

/** Facts of a record that was written by an area like ours, in `x_first_door` and in our own lists. */
export function ourFacts(service: Json, ours: Json | undefined, termOf: TermOf): Record<string, unknown> {
	const facts: Record<string, unknown> = {}
	for (const attribute of groups(service, 'attributes')) {
		const term = isGroup(attribute['taxonomy_term']) ? (attribute['taxonomy_term'] as Json) : {}
		const ourTerm = termOf(textIn(term, 'taxonomy'), textIn(term, 'name'), textIn(term, 'description'))
		if (!ourTerm) continue
		if (lists.has(ourTerm.field))
			facts[ourTerm.field] = [...((facts[ourTerm.field] as string[] | undefined) ?? []), ourTerm.id]
		else facts[ourTerm.field] = ourTerm.id
	}
	if (!ours) return facts
	const text = groups(service, 'phones').find((one) => textIn(one, 'type') === 'sms')
	const flags = {
		touchpoint: 'touchpoint',
		'someone-to-talk-to': 'someone_to_talk_to',
		'peer-support': 'peer_support',
		'warm-handover': 'warm_handover',
		creche: 'creche',
		interpreter: 'interpreter',
		'reply-within-days': 'reply_within_days',
	}
	const own = Object.entries(flags).flatMap(([key, name]) => (ours[name] === undefined ? [] : [[key, ours[name]]]))
	const welcomes = ours['welcomes']
	const years = isGroup(ours['ages_years']) ? (ours['ages_years'] as Json) : undefined
	const referral = isGroup(ours['referral'])
		? {
				who: ours['referral']['who'],
				'ask-first': ours['referral']['ask_first'],
				...('unless_danger' in ours['referral'] ? { 'unless-danger': ours['referral']['unless_danger'] } : {}),
			}
		: undefined
	return {
		...facts,
		...(Object.fromEntries(own) as Record<string, unknown>),
		...(years
			? {
					years: {
						from: years['from'],
						...('to' in years ? { to: years['to'] } : {}),
						...('if_disabled' in years ? { 'if-disabled': years['if_disabled'] } : {}),
					},
				}
			: {}),
		...(ours['all_ages'] === true ? { 'all-ages': true } : {}),
		...(Array.isArray(ours['access']) ? { access: ours['access'] } : {}),
		...(isGroup(welcomes) && Object.keys(welcomes).length > 0 ? { welcomes } : {}),
		...(typeof ours['lasts_weeks'] === 'number' ? { lasts: { weeks: ours['lasts_weeks'] } } : {}),
		...(text
			? {
					text: {
						to: textIn(text, 'number'),
						...(textIn(ours, 'text_to_send') ? { say: textIn(ours, 'text_to_send') } : {}),
					},
				}
			: {}),
		...(referral ? { referral } : {}),
	}
}

/** Words of a record that was written by an area like ours. */
export function ourWords(service: Json, ours: Json | undefined): Record<string, unknown> {
	if (!ours || textIn(ours, 'form') !== 'all') return {}
	const who = textIn(service, 'description').split('\n\n')[1]
	const words = {
		who,
		'cost-note': textIn(service, 'fees'),
		'getting-in': textIn(service, 'application_process'),
		criteria: textIn(ours, 'criteria'),
		'what-to-expect': ours['what_to_expect'],
		'happens-next': textIn(ours, 'happens_next'),
		'how-it-ends': textIn(ours, 'how_it_ends'),
	}
	return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined && value !== ''))
}
