import { isGroup } from '#domain/edits/values.ts'
import { readEmail, readPhone, readWeb, withoutMobiles } from '#domain/imports/contact.ts'
import { delicateTopic } from '#domain/imports/delicate.ts'
import type { Doubt, SourceRecord, Tally } from '#domain/imports/source-record.ts'
import { plainText, withoutFigures } from '#domain/imports/prose.ts'
import type { Records } from '#domain/imports/sheet-records.ts'
import { groups, textIn, type Json } from './json.ts'
import { ourFacts, ourWords, type TermOf } from './our-own.ts'
import { placesOf } from './open-referral-places.ts'
import { isHours, sessionsIn } from './open-referral-schedules.ts'
import { agesIn, costIn, languagesIn } from './open-referral-values.ts'
import { fieldOf, leavesOf, traced, type Leaf } from './traced.ts'

type Setting = {
	name: string
	today: string
	termOf: TermOf
	languageOf: (name: string) => string | undefined
	isPersonalAsked: (name: string) => boolean
}

/** The services of an Open Referral feed of any dialect that was met; none where it is something else. */
export function servicesIn(data: unknown): Json[] | undefined {
	if (Array.isArray(data)) return data.every(looksLikeService) ? (data as Json[]) : undefined
	if (!isGroup(data)) return undefined
	const lists = ['services', 'contents', 'content', 'items', 'data', 'results']
	const list = Object.entries(data).find(
		([key, value]) => lists.includes(key.toLowerCase()) && Array.isArray(value),
	)?.[1]
	if (Array.isArray(list)) return list.every(looksLikeService) ? (list as Json[]) : undefined
	return looksLikeService(data) ? [data] : undefined
}

const looksLikeService = (value: unknown): boolean =>
	isGroup(value) && typeof value['name'] === 'string' && ('id' in value || 'description' in value)

export function recordsFromFeed(services: readonly Json[], setting: Setting): Records {
	const records: SourceRecord[] = []
	const leftOut: Records['leftOut'] = []
	const tally: Tally = { cells: 0, used: 0, ignored: 0, doubted: 0 }
	const columns = new Map<string, { used: number; cells: number }>()
	const ourIds = new Map(
		services.flatMap((service) => {
			const ours = service['x_first_door']
			return isGroup(ours) && textIn(service, 'status') === 'active'
				? [[textIn(service, 'id'), textIn(ours, 'id')] as const]
				: []
		}),
	)
	for (const [index, service] of services.entries()) {
		const status = textIn(service, 'status').toLowerCase()
		const ends = status !== '' && status !== 'active'
		const isChildcare = isGroup(service['x_first_door']) && 'childcare' in service['x_first_door']
		const { record, isRead } = traced(service)
		const one = ends || isChildcare ? undefined : taken(foundIn(record, index + 1, setting, ourIds))
		if (isChildcare)
			leftOut.push({ row: index + 1, why: `("${textIn(service, 'name')}") is childcare: npm run settings reads that` })
		else if (ends) leftOut.push({ row: index + 1, why: `("${textIn(service, 'name')}") is ${status}` })
		if (one) records.push(one)
		const doubts = one?.doubts.length ?? 0
		count(service, one && isRead, doubts, tally, columns)
	}
	return {
		records,
		tally,
		doubts: [],
		leftOut,
		columns: [...columns].map(([head, { used, cells }]) => ({ head, field: used > 0 ? head : 'ignore', cells })),
	}
}

/** What was found as it is kept: whatever of the record is in it was read. */
const taken = (record: SourceRecord | undefined): SourceRecord | undefined =>
	record && (JSON.parse(JSON.stringify(record)) as SourceRecord)

/** What is always looked at in a service that is taken: one of these that nobody read would be lost. */
const promised = new Set([
	...['name', 'description', 'email', 'url'],
	...['phones.number', 'contacts.phones.number'],
	...['organization.name', 'organisation.name', 'cost_options.amount'],
	...['schedules.opens_at', 'schedules.closes_at', 'regular_schedules.opens_at', 'regular_schedules.closes_at'],
])
const isPromised = (leaf: Leaf): boolean => promised.has(fieldOf(leaf)) && !isHours(leaf.holder)

/** Each value of a record is a cell: what was read, what was not, and as many of those read as there are doubts. */
function count(
	service: Json,
	isRead: ((leaf: Leaf) => boolean) | undefined,
	doubts: number,
	tally: Tally,
	columns: Map<string, { used: number; cells: number }>,
): void {
	const leaves = leavesOf(service).map((leaf) => ({
		field: fieldOf(leaf),
		fate: isRead?.(leaf) ? 'used' : isRead && isPromised(leaf) ? 'lost' : 'ignored',
	}))
	const countOf = (fate: string) => leaves.filter((leaf) => leaf.fate === fate).length
	const doubted = Math.min(doubts, countOf('used'))
	tally.cells += leaves.length
	tally.used += countOf('used') - doubted
	tally.doubted += doubted
	tally.ignored += countOf('ignored')
	for (const { field, fate } of leaves) {
		const column = columns.get(field) ?? { used: 0, cells: 0 }
		columns.set(field, { used: column.used + Number(fate === 'used'), cells: column.cells + 1 })
	}
}

function foundIn(
	service: Json,
	number: number,
	setting: Setting,
	ourIds: ReadonlyMap<string, string>,
): SourceRecord | undefined {
	const name = plainText(textIn(service, 'name'))
	if (name === '') return undefined
	const doubts: Doubt[] = []
	const doubt = (cell: string, says: string) =>
		void doubts.push({ where: `${setting.name} service ${number}`, cell, says })
	const ours = isGroup(service['x_first_door']) ? (service['x_first_door'] as Json) : undefined
	const description = textIn(service, 'description')
	const places = placesOf(service, doubt)
	const personal: string[] = []
	const contact = <Value>(
		reading: { value?: Value; doubts: string[]; personal?: string },
		cell: string,
	): Value | undefined => {
		if (reading.personal)
			personal.push(reading.personal === 'mobile' ? 'a mobile number' : 'an e-mail address that may be one person’s')
		for (const says of reading.doubts) doubt(cell, says)
		return reading.value
	}
	const isAsked = setting.isPersonalAsked(name)
	const numbers = [...groups(service, 'phones'), ...groups(service, 'contacts').flatMap((one) => groups(one, 'phones'))]
		.map((one) => ({ number: textIn(one, 'number'), isText: textIn(one, 'type') === 'sms' }))
		.flatMap(({ number, isText }) => (isText || number === '' ? [] : number))
	/** Of ours the first is its own, and what follows is for those who refer. */
	const phoneText = (ours ? numbers.slice(0, 1) : numbers).join(', ')
	const phone = contact(readPhone(phoneText, isAsked), withoutMobiles(phoneText))
	const email = contact(readEmail(textIn(service, 'email'), isAsked), textIn(service, 'email'))
	const web =
		ours?.['pages'] && Object.values(ours['pages'] as Json).includes(textIn(service, 'url'))
			? undefined
			: contact(readWeb(textIn(service, 'url')), textIn(service, 'url'))
	const ages = agesIn(service, ours, doubt)
	const cost = costIn(service, doubt)
	const spoken = languagesIn(service, setting, doubt)
	const { text, left } = withoutFigures(ours ? (description.split('\n\n')[0] ?? '') : description)
	if (left.length > 0) doubt(left.join(' '), 'left out, for times, prices and numbers stand in the facts.')
	const organisation = isGroup(service['organization'])
		? (service['organization'] as Json)
		: isGroup(service['organisation'])
			? (service['organisation'] as Json)
			: {}
	const runBy = plainText(textIn(organisation, 'name'))
	const followOn =
		ours && Array.isArray(ours['follow_on']) ? ours['follow_on'].flatMap((id) => ourIds.get(String(id)) ?? []) : []
	const facts = {
		...ourFacts(service, ours, setting.termOf),
		...(followOn.length > 0 ? { 'follow-on': followOn } : {}),
	}
	const isPrivate = ours && textIn(ours, 'form') === 'no-place'
	const delicate =
		delicateTopic(name, description, textIn(service, 'eligibility_description')) ??
		(isPrivate ? 'something private' : undefined)
	return {
		key: textIn(service, 'id') || name.toLowerCase(),
		...(ours ? { ourId: textIn(ours, 'id') } : {}),
		where: `${setting.name} service ${number}`,
		name,
		...(text ? { summary: text } : {}),
		...(ages ? { ages } : {}),
		...(cost ? { cost } : {}),
		...(phone ? { phone } : {}),
		...(email ? { email } : {}),
		...(web ? { web } : {}),
		...(spoken.length > 0 ? { spoken } : {}),
		...(runBy
			? {
					runBy,
					organisation: {
						email: textIn(organisation, 'email'),
						web: textIn(organisation, 'website') || textIn(organisation, 'url'),
						ours: isGroup(organisation['x_first_door']) ? organisation['x_first_door'] : {},
					},
				}
			: {}),
		places: places.map(({ place }) => place),
		sessions: sessionsIn(service, places, setting.today, doubt),
		facts,
		words: ourWords(service, ours),
		...(/^\d{4}-\d{2}-\d{2}$/.test(textIn(service, 'assured_date'))
			? { checkedOn: textIn(service, 'assured_date') }
			: {}),
		...(delicate ? { delicate } : {}),
		personal,
		doubts,
	}
}
