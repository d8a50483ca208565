import { isGroup } from '#domain/edits/values.ts'
import type { ReadAges } from '#domain/imports/age.ts'
import { readEmail, readPhone, readWeb } from '#domain/imports/contact.ts'
import { delicateTopic } from '#domain/imports/delicate.ts'
import type { Doubt, Found, Tally } from '#domain/imports/found.ts'
import { readCost, type Cost } from '#domain/imports/money.ts'
import { plainText, withoutFigures } from '#domain/imports/prose.ts'
import type { Records } from '#domain/imports/sheet-records.ts'
import { weeksInYear } from '#domain/time/age.ts'
import { groups, numberOf, textIn, type Json } from './json.ts'
import { ourFacts, ourWords, type TermOf } from './our-own.ts'
import { placesOf } from './open-referral-places.ts'
import { sessionsIn } from './open-referral-schedules.ts'

type Setting = {
	name: string
	today: string
	termOf: TermOf
	languageOf: (name: string) => string | undefined
	isPersonalAsked: (name: string) => boolean
}

/** The services of an Open Referral feed of any dialect that was met, version 3 or 1; none where it is something else. */
export function servicesIn(data: unknown): Json[] | undefined {
	if (Array.isArray(data)) return data.every(looksLikeService) ? (data as Json[]) : undefined
	if (!isGroup(data)) return undefined
	const lists = ['services', 'contents', 'content', 'items', 'data', 'results']
	const list = Object.entries(data).find(
		([key, value]) => lists.includes(key.toLowerCase()) && Array.isArray(value),
	)?.[1]
	if (Array.isArray(list)) return list.every(looksLikeService) ? (list as Json[]) : undefined
	return looksLikeService(data) ? [data as Json] : undefined
}

const looksLikeService = (value: unknown): boolean =>
	isGroup(value) && typeof value['name'] === 'string' && ('id' in value || 'description' in value)

export function recordsFromFeed(services: readonly Json[], setting: Setting): Records {
	const found: Found[] = []
	const leftOut: Records['leftOut'] = []
	const tally: Tally = { cells: 0, used: 0, ignored: 0, doubted: 0 }
	const columns = new Map<string, { used: number; cells: number }>()
	for (const [index, service] of services.entries()) {
		const status = textIn(service, 'status').toLowerCase()
		const ends = status !== '' && status !== 'active'
		const one = ends ? undefined : foundIn(service, index + 1, setting)
		if (ends) leftOut.push({ row: index + 1, why: `("${textIn(service, 'name')}") is ${status}` })
		if (one) found.push(one)
		const doubts = one?.doubts.length ?? 0
		count(service, Boolean(one), doubts, tally, columns)
	}
	return {
		found,
		tally,
		doubts: [],
		leftOut,
		columns: [...columns].map(([head, { used, cells }]) => ({ head, field: used > 0 ? head : 'ignore', cells })),
	}
}

/** Fields that are read, by their names. */
const read = new Set(
	(
		'id name description url email minimum_age maximum_age min_age max_age amount option amount_description fees number code language ' +
		'application_process opens_at closes_at freq interval byday dtstart valid_from valid_to weekday notes attending_type service_at_location_id ' +
		'address_1 city postal_code latitude longitude assured_date fact answer type runs bank_holidays kind from to website status'
	).split(' '),
)

/** Each value of a record is a cell: what is read, what is not, and as many of those read as there are doubts. */
function count(
	service: Json,
	isTaken: boolean,
	doubts: number,
	tally: Tally,
	columns: Map<string, { used: number; cells: number }>,
): void {
	const leaves = leavesOf(service)
	const used = isTaken ? leaves.filter((key) => read.has(key)).length : 0
	const doubted = Math.min(doubts, used)
	tally.cells += leaves.length
	tally.used += used - doubted
	tally.doubted += doubted
	tally.ignored += leaves.length - used
	for (const key of leaves) {
		const column = columns.get(key) ?? { used: 0, cells: 0 }
		columns.set(key, { used: column.used + Number(read.has(key)), cells: column.cells + 1 })
	}
}

function leavesOf(value: unknown, key = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, key))
	if (isGroup(value)) return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name))
	return value === null || value === undefined || value === '' ? [] : [key]
}

function foundIn(service: Json, number: number, setting: Setting): Found | undefined {
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
		.filter((one) => textIn(one, 'type') !== 'sms')
		.map((one) => textIn(one, 'number'))
	const phone = contact(readPhone(numbers[0] ?? '', isAsked), numbers[0] ?? '')
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
	const facts = ourFacts(service, ours, setting.termOf)
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

type Say = (cell: string, says: string) => void

function agesIn(service: Json, ours: Json | undefined, doubt: Say): ReadAges | undefined {
	const exact = ours?.['ages_weeks']
	if (isGroup(exact)) return { from: Number(exact['from']), to: Number(exact['to']) }
	const [eligible] = groups(service, 'eligibilitys')
	const bound = (...keys: string[]) =>
		keys.map((key) => numberOf(service[key] ?? eligible?.[key])).find((age) => age !== undefined)
	const [from, to] = [bound('minimum_age', 'min_age'), bound('maximum_age', 'max_age')]
	if (from === undefined && to === undefined) return undefined
	if (to === undefined || to <= 0 || to > 120) {
		doubt(`${from ?? ''} to ${to ?? ''}`, 'says no oldest age.')
		return undefined
	}
	if (from !== undefined && (from < 0 || from > to)) {
		doubt(`${from} to ${to}`, 'is no span of ages.')
		return undefined
	}
	return { from: Math.round((from ?? 0) * weeksInYear), to: Math.round(to * weeksInYear) }
}

function costIn(service: Json, doubt: Say): Cost | undefined {
	const options = groups(service, 'cost_options')
	const [first] = options
	if (!first) return undefined
	const amounts = options.map((one) => numberOf(one['amount']))
	const said = options.map((one) => [textIn(one, 'option'), textIn(one, 'amount_description')].join(' ').trim())
	const free = options.find((_, at) => amounts[at] === 0 || /^free\b/i.test(said[at]!))
	const paid = options.find((_, at) => (amounts[at] ?? 0) > 0)
	const price = paid && {
		pounds: numberOf(paid['amount'])!,
		...perIn(textIn(paid, 'amount_description') || textIn(paid, 'option')),
	}
	if (/donation/i.test(said[0]!)) return { kind: 'donation', ...price }
	if (free && (paid || /some famil/i.test(textIn(free, 'option')))) return { kind: 'free-if', ...price }
	if (free) return { kind: 'free' }
	if (paid) {
		if (options.length > 1) doubt(said.join('; '), 'says more than one amount: the first was taken.')
		return { kind: 'pay', ...price }
	}
	const reading = readCost(said[0]!)
	for (const says of reading.doubts) doubt(said[0]!, says)
	return reading.value ?? (/^price$/i.test(textIn(first, 'option')) ? { kind: 'pay' } : undefined)
}

const perIn = (text: string): Pick<Cost, 'per'> => {
	const { per } = readCost(`£1 ${text.replace(/£ ?[\d.]+/, '')}`).value ?? {}
	return per ? { per } : {}
}

const languagesIn = (service: Json, { languageOf }: Setting, doubt: Say): string[] => [
	...new Set(
		groups(service, 'languages').flatMap((one) => {
			const said = textIn(one, 'code') || textIn(one, 'language') || textIn(one, 'name')
			const code = languageOf(said) ?? languageOf(textIn(one, 'name'))
			if (!code && said) doubt(said, 'is no language we know.')
			return code ?? []
		}),
	),
]
