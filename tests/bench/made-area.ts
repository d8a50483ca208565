import { englishHash } from '#catalogue/english-hash.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { addDays } from '#domain/time/dates.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { chance, type Chance } from './chance.ts'

export type Size = { services: number; seed: number; today: string }
type Values = Record<string, unknown>
type Thing = { id: string; facts: Values; words: readonly RawDocument[] }
type Cast = {
	venues: readonly string[]
	organisations: readonly string[]
	services: ReadonlySet<string>
	needs: readonly string[]
	from: Chance
	today: string
}
type Place = string | { venue: string }
type Session = { day?: string; every?: string; from: string; to: string; at?: string }

/**
 * A large area made from a real one: its things as they are, then again and again under new names with other facts,
 * drawn by chance from a seed. Gives each file of `content/local/` with its text.
 */
export function* madeArea(
	real: readonly RawDocument[],
	{ services: count, seed, today }: Size,
): Generator<[path: string, text: string]> {
	const local = real.filter(({ root }) => root === 'local')
	const from = chance(seed)
	const running = thingsOf(local, 'services').filter(({ facts }) => !('closed' in facts))
	const services = repeated(mostNeededFirst(running, local), count)
	const venues = repeated(thingsOf(local, 'venues'), Math.max(thingsOf(local, 'venues').length, Math.ceil(count / 25)))
	const organisations = repeated(
		thingsOf(local, 'organisations'),
		Math.max(thingsOf(local, 'organisations').length, Math.ceil(count / 20)),
	)
	const needs = real
		.filter(({ kind, locale, data }) => kind === 'needs' && !locale && (data as Values)['privacy'] === 'n')
		.map(({ id }) => id)
	const cast: Cast = {
		venues: venues.map(({ id }) => id),
		organisations: organisations.map(({ id }) => id),
		services: new Set(services.map(({ id }) => id)),
		needs,
		from,
		today,
	}
	const centres = new Set(services.flatMap(({ facts }) => (facts['sessions'] ? venuesOf(facts) : [])))
	for (const one of local.filter(({ kind }) => !['services', 'venues', 'organisations'].includes(kind)))
		yield [pathOf(one.kind, one.id, one.locale), textOf(one, withoutLostServices(one.data as Values, cast), cast)]
	for (const one of organisations) yield* filesOf('organisations', one, one.facts, cast)
	for (const one of venues) yield* filesOf('venues', one, venueFacts(one, centres, cast), cast)
	for (const one of services)
		yield* filesOf('services', one, one.copy === 0 ? withoutLost(one.facts, cast) : serviceFacts(one.facts, cast), cast)
}

type Copy = Thing & { copy: number }

function thingsOf(local: readonly RawDocument[], kind: RawDocument['kind']): Thing[] {
	const byId = Map.groupBy(
		local.filter((one) => one.kind === kind),
		({ id }) => id,
	)
	return [...byId].map(([id, files]) => ({
		id,
		facts: (files.find(({ locale }) => !locale)?.data ?? {}) as Values,
		words: files.filter(({ locale }) => locale),
	}))
}

const repeated = (things: readonly Thing[], count: number): Copy[] =>
	Array.from({ length: count }, (_, index) => {
		const thing = things[index % things.length]!
		const copy = Math.floor(index / things.length)
		return { ...thing, id: copy === 0 ? thing.id : `${thing.id}-${copy + 1}`, copy }
	})

/**
 * Those other things name come first, then whoever helps with
 * most that nobody helps with yet: so a small area is whole too.
 */
function mostNeededFirst(services: readonly Thing[], local: readonly RawDocument[]): Thing[] {
	const named = new Set(
		local
			.filter(({ kind, locale }) => !locale && ['area', 'venues', 'packs'].includes(kind))
			.flatMap(({ data }) => idsIn(data)),
	)
	const first = services.filter(({ id }) => named.has(id))
	const rest = new Set(services.filter(({ id }) => !named.has(id)))
	const met = new Set(first.flatMap(promisesOf))
	const ordered = [...first]
	while (rest.size > 0) {
		const [next] = [...rest]
			.map((thing) => ({ thing, adds: new Set(promisesOf(thing)).difference(met).size }))
			.sort((one, other) => other.adds - one.adds)
		rest.delete(next!.thing)
		for (const promise of promisesOf(next!.thing)) met.add(promise)
		ordered.push(next!.thing)
	}
	return ordered
}

/** What an area must have somebody for: each need, tier, class, and something on at each centre. */
const promisesOf = ({ facts }: Thing): string[] => [
	...(facts['needs'] as string[]),
	String(facts['tier']),
	...((facts['classes'] ?? []) as string[]),
	...(facts['sessions'] ? venuesOf(facts) : []),
]
const venuesOf = (facts: Values): string[] =>
	(facts['delivered-at'] as Place[]).flatMap((place) => (typeof place === 'object' ? [place.venue] : []))
const idsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(idsIn)
			: []

/** What other things lead to, as far as it is there. */
function withoutLostServices(values: Values, { services }: Cast): Values {
	const named = values['services'] as string[] | undefined
	return named ? { ...values, services: named.filter((id) => services.has(id)) } : values
}

function withoutLost(facts: Values, { services }: Cast): Values {
	const named = facts['follow-on'] as string[] | undefined
	const there = named?.filter((id) => services.has(id)) ?? []
	return named ? { ...facts, 'follow-on': there.length > 0 ? there : [...services].slice(0, 1) } : facts
}

function serviceFacts(facts: Values, cast: Cast): Values {
	const { from, today } = cast
	const { 'stands-for': _, ...kept } = withoutLost(facts, cast)
	const moved = new Map(venuesOf(facts).map((venue) => [venue, from.one(cast.venues)]))
	const sessions = (facts['sessions'] as Session[] | undefined)?.map((session) => sessionLike(session, moved, from))
	const places = (facts['delivered-at'] as Place[]).map((place) =>
		typeof place === 'object' ? { venue: moved.get(place.venue)! } : place,
	)
	const on = addDays(today, -Math.floor(from.number() ** 2 * 400))
	return {
		...kept,
		...(facts['sensitive']
			? {}
			: { needs: [...new Set([...(facts['needs'] as string[]).slice(0, 2), from.one(cast.needs)])] }),
		'run-by': from.one(cast.organisations),
		'delivered-at': [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
		...(sessions ? { sessions } : {}),
		...(facts['amounts']
			? {}
			: {
					cost: from.one([
						{ kind: 'free' },
						{ kind: 'free' },
						{ kind: 'donation' },
						{ kind: 'pay', pounds: from.one([1, 2, 3]), per: 'session' },
					]),
				}),
		...(facts['phone'] ? { phone: `01632 960 ${String(Math.floor(from.number() * 1000)).padStart(3, '0')}` } : {}),
		spoken: ['en', ...from.some(['ur', 'pl', 'ro', 'ar', 'bn'])],
		welcomes: {
			dads: from.one(['yes', 'ask']),
			siblings: from.one(['yes', 'no', 'ask', 'unknown']),
			'disabled-children': from.one(['yes', 'ask', 'unknown']),
			grandparents: from.one(['yes', 'unknown']),
		},
		...(facts['hours'] ? { hours: { ...(facts['hours'] as Values), checked: on } } : {}),
		checked: { ...(facts['checked'] as Values), on },
	}
}

/** On another day and at another time of it; what is counted from a date stays on its weekday. */
function sessionLike(session: Session, moved: ReadonlyMap<string, string>, from: Chance): Values {
	const { at, ...rest } = session
	const place = at && { at: moved.get(at) ?? at }
	if (!session.day) return { ...rest, ...place }
	const start = from.one([9, 10, 13, 14, 15])
	const { except: _, also: __, ...plain } = rest as Session & { except?: unknown; also?: unknown }
	return {
		...plain,
		...place,
		day:
			session.every === 'fortnight'
				? session.day
				: from.one(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']),
		from: `${String(start).padStart(2, '0')}:00`,
		to: `${start + 2}:30`,
	}
}

/** A centre with nothing on is no centre. */
function venueFacts(
	{ facts, copy, id }: Copy,
	centres: ReadonlySet<string>,
	{ from, services, organisations }: Cast,
): Values {
	const links = ['link-midwife', 'link-health-visitor'].filter((key) => !services.has(String(facts[key])))
	const kept = Object.fromEntries(Object.entries(facts).filter(([key]) => !links.includes(key)))
	if (copy === 0) return { ...kept, ...(centres.has(id) ? {} : { type: 'community' }) }
	const point = facts['point'] as { lat: number; lon: number }
	const near = (value: number) => Math.round((value + (from.number() - 0.5) / 5) * 10_000) / 10_000
	return {
		...kept,
		name: `${String(facts['name'])} ${copy + 1}`,
		type: 'community',
		'run-by': from.one(organisations),
		point: { lat: near(point.lat), lon: near(point.lon) },
	}
}

function* filesOf(
	kind: RawDocument['kind'],
	{ id, words, copy }: Copy,
	facts: Values,
	cast: Cast,
): Generator<[string, string]> {
	const called = (values: Values): Values =>
		copy > 0 && 'name' in values ? { ...values, name: `${String(values['name'])} ${copy + 1}` } : values
	yield [pathOf(kind, id), linesOf(kind === 'organisations' ? called(facts) : facts)]
	const english = words.find(({ locale }) => locale === sourceLocale)
	const hash = english && englishHash(called(english.data as Values), withoutLostLinks(english.body, cast))
	for (const one of words) {
		const values = called(one.data as Values)
		yield [
			pathOf(kind, id, one.locale),
			textOf(one, one.locale === sourceLocale ? values : { ...values, translates: hash }, cast),
		]
	}
}

const pathOf = (kind: string, id: string, locale?: string): string =>
	`local/${kind}/${id}/${locale ? `${locale}.md` : 'facts.yaml'}`
const linesOf = (values: Values): string =>
	Object.entries(values)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('')
const textOf = ({ locale, body }: RawDocument, values: Values, cast: Cast): string =>
	locale ? `---\n${linesOf(values)}---\n${withoutLostLinks(body, cast)}\n` : linesOf(values)

const withoutLostLinks = (body: string, { services }: Cast): string =>
	body.replace(/\[([^\]]*)\]\(service:([^)]*)\)/g, (link, words: string, id: string) =>
		services.has(id) || !id.includes('-') ? link : words,
	)
