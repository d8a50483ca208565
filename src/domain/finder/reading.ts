import { weeksInYear } from '#domain/time/age.ts'
import { addDays, weekdayOf } from '#domain/time/dates.ts'
import type { Day, Filters } from './filters.ts'
import { normalise, stem } from './normalise.ts'
import { postcodeAmong, type KnownPlace } from './place-lookup.ts'
import { tokensOf } from './tokens.ts'
import type { Phrases, SaidDay, Unit, Vocabulary } from './vocabulary.ts'

/**
 * Words taken for a choice: `words` as they are compared; `left` is the whole text without them, where they say where
 * somebody lives; `hint` are those of them that tell between things that fit. One without filters asks for what is
 * near the phone.
 */
export type Reading = { words: string; filters: Partial<Filters>; left?: string; hint?: string }

/** What the reader may lean on: a phrase that names something is no choice, and only what can be chosen is read. */
export type Surroundings = {
	today: string
	places: readonly KnownPlace[]
	isPhrase: (phrase: string) => boolean
	canBeChosen: (filters: Partial<Filters>) => boolean
	/** Readings that somebody took off: their words are words. */
	asWords: readonly string[]
}

type Named<Name> = readonly (readonly [Name, readonly string[][]])[]
type Span = { from: number; to: number }
type Found = Span & { filters: Partial<Filters>; isHome?: boolean; hint?: Span }

const mostWeeks = 6 * 52
const term = 40
const longestDistrict = 4
const perUnit = { day: 1 / 7, week: 1, month: weeksInYear / 12, year: weeksInYear }

/** Reads what people type: each choice found among the words, and the other words as they were typed. */
export function readerOf(vocabulary: Vocabulary) {
	const listed = (phrases: Phrases): string[][] =>
		phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length)
	const named = <Name extends string>(lists: Readonly<Record<Name, Phrases>>): [Name, string[][]][] =>
		(Object.entries(lists) as [Name, Phrases][]).map(([name, phrases]) => [name, listed(phrases)])
	const small = new Set(vocabulary.small)
	const aged = listed(vocabulary.aged)
	const spans = listed(vocabulary.spans)
	const lasting = listed(vocabulary.lasting)
	const halves = listed(vocabulary.halves)
	const pregnant = listed(vocabulary.pregnant)
	const newborn = listed(vocabulary.newborn)
	const near = listed(vocabulary.near)
	const here = listed(vocabulary.here)
	const company = listed(vocabulary.company)
	const held = listed(vocabulary.held)
	const greetings = listed(vocabulary.greetings)
	const numbers = named(vocabulary.numbers)
	const unitNames = named(vocabulary.units)
	const ages = named(vocabulary.ages)
	const days = named(vocabulary.days)
	const parts = named(vocabulary.parts)
	const flags = named(vocabulary.flags)
	const isUnit = (word: string): boolean => unitNames.some(([, names]) => names.some(([name]) => name === word))

	return (typed: string, around: Surroundings): { readings: Reading[]; rest: string } => {
		const tokens = tokensOf(typed, isUnit)
		const isRead = tokens.map(() => false)
		const readings: Found[] = []

		/** How many tokens from here one of the phrases takes; 0 for none. */
		const lengthAt = (from: number, phrases: readonly (readonly string[])[], as: 'term' | 'word' = 'term'): number =>
			phrases.find((phrase) => phrase.every((word, at) => !isRead[from + at] && tokens[from + at]?.[as] === word))
				?.length ?? 0
		const lengthBefore = (to: number, phrases: readonly (readonly string[])[]): number =>
			phrases.find((phrase) => to >= phrase.length && lengthAt(to - phrase.length, [phrase]) > 0)?.length ?? 0
		const nameAt = <Name extends string>(from: number, lists: Named<Name>, as?: 'word') => {
			const all = lists.flatMap(([name, phrases]) => {
				const length = lengthAt(from, phrases, as)
				return length > 0 ? [{ name, length }] : []
			})
			return all.sort((one, other) => other.length - one.length)[0]
		}
		const isSmallAt = (at: number): boolean => !isRead[at] && small.has(tokens[at]?.term ?? '')
		/** Whether words belong to the name of something together with those beside them; an age with those after it. */
		const isNamed = ({ from, to, filters }: Found): boolean =>
			[...(filters.age === undefined ? [from] : []), to].some((at) => {
				const [before, after] = [tokens[at - 1], tokens[at]]
				return before && after && ![at - 1, at].some((one) => isRead[one] || small.has(tokens[one]!.term))
					? around.isPhrase(`${before.term} ${after.term}`)
					: false
			})
		const wordsOf = ({ from, to }: Span): string => Array.from(tokens.slice(from, to), (one) => one.term).join(' ')
		const take = (one: Found): void => {
			if (around.asWords.includes(wordsOf(one)) || !around.canBeChosen(one.filters) || isNamed(one)) return
			readings.push(one)
			isRead.fill(true, one.from, one.to)
		}
		const each = (read: (from: number) => Found | undefined): void => {
			const all = tokens.flatMap((_, from) => read(from) ?? [])
			const apart = all.filter(({ from }, at) => at === 0 || from >= all[at - 1]!.to)
			const kinds = new Set(apart.map(({ filters }) => JSON.stringify(filters)))
			if (kinds.size === 1) for (const one of apart) take(one)
		}
		const eachOf = (phrases: readonly (readonly string[])[], filters: Partial<Filters>): void =>
			each((from) => {
				const span = { from, to: from + lengthAt(from, phrases) }
				return span.to > from ? { ...span, filters, hint: span } : undefined
			})

		const amountAt = (from: number): { amount: number; length: number } | undefined => {
			const digits = tokens[from]?.term ?? ''
			const decimal =
				/^\d+$/.test(digits) && /^[57]$/.test(tokens[from + 1]?.term ?? '') && tokens[from + 1]!.text[0] === '.'
			const name = nameAt(from, numbers)
			const whole = /^\d{1,3}$/.test(digits) ? { amount: Number(digits), length: 1 } : undefined
			const figure = whole ?? (name && { amount: Number(name.name), length: name.length })
			if (!figure || isRead[from]) return undefined
			const length = figure.length + (decimal ? 1 : 0)
			const half = lengthAt(from + length, halves)
			return { amount: figure.amount + (decimal || half > 0 ? 0.5 : 0), length: length + half }
		}
		const timeAt = (from: number): (Span & { weeks: number }) | undefined => {
			const age = nameAt(from, ages)
			if (age) {
				const [amount = '', unit] = age.name.split(' ') as [string, Unit]
				return { from, to: from + age.length, weeks: Number(amount) * perUnit[unit] }
			}
			const first = amountAt(from)
			if (!first) return undefined
			const other = amountAt(from + first.length)
			const last = other ?? first
			let at = from + first.length + (other?.length ?? 0)
			if (isSmallAt(at)) at += 1
			const unit = nameAt(at, unitNames)
			if (!unit) return undefined
			at += unit.length
			const half = lengthAt(at, halves)
			return { from, to: at + half, weeks: (last.amount + (half > 0 ? 0.5 : 0)) * perUnit[unit.name] }
		}
		/** "week 30", said before its number, is of a pregnancy. */
		const unitFirst = (from: number): (Span & { weeks: number }) | undefined => {
			const unit = nameAt(from, unitNames)
			const after = unit && amountAt(from + unit.length)
			if (!unit || !after || nameAt(from + unit.length + after.length, unitNames)) return undefined
			return { from, to: from + unit.length + after.length, weeks: after.amount * perUnit[unit.name] }
		}
		const besideOf = ({ from, to }: Span, phrases: readonly (readonly string[])[]): Span | undefined => {
			for (let gap = 0; gap <= 2; gap += 1) {
				const between = tokens.slice(to, to + gap).every((_, at) => isSmallAt(to + at) || lengthAt(to + at, aged) > 0)
				const after = between ? lengthAt(to + gap, phrases) : 0
				if (after > 0) return { from, to: to + gap + after }
				const start = from - gap
				const isBetween = start >= 0 && tokens.slice(start, from).every((_, at) => isSmallAt(start + at))
				const before = isBetween ? lengthBefore(start, phrases) : 0
				if (before > 0) return { from: start - before, to }
			}
			return undefined
		}
		for (const at of tokens.keys()) isRead.fill(true, at, at + lengthAt(at, greetings))
		each((from) => {
			const time = timeAt(from)
			const span = time ?? unitFirst(from)
			if (!span) return undefined
			const withBump = besideOf(span, pregnant)
			const weeks = Math.floor(span.weeks + 0.01)
			if (withBump)
				return weeks >= 1 && weeks <= term + 2
					? {
							...withBump,
							filters: { age: Math.min(weeks - term, -1) },
							hint: span.to < withBump.to ? { from: span.to, to: withBump.to } : { from: withBump.from, to: span.from },
						}
					: undefined
			if (!time || weeks > mostWeeks) return undefined
			const after = lengthAt(time.to, aged)
			const before = lengthBefore(time.from, aged)
			const isSpan = lengthBefore(time.from, spans) > 0 || lengthAt(time.to, lasting) > 0
			if (after === 0 && before === 0 && isSpan) return undefined
			return { from: time.from - before, to: time.to + after, filters: { age: weeks } }
		})
		eachOf(newborn, { stage: 'newborn' })
		each((from) => {
			const name = nameAt(from, days, 'word')
			return name && { from, to: from + name.length, filters: { day: dayOf(name.name, around.today) } }
		})
		const isHeld = tokens.some((_, at) => lengthAt(at, held) > 0)
		const isOfTime = readings.some(({ filters }) => filters.day) || isHeld
		each((from) => {
			const name = nameAt(from, parts, 'word')
			const to = from + (name?.length ?? 0)
			const isAlone = tokens.every((_, at) => isRead[at] || isSmallAt(at) || (at >= from && at < to))
			return name && (isOfTime || isAlone) ? { from, to, filters: { part: name.name } } : undefined
		})
		for (const [flag, phrases] of flags) eachOf(phrases, { flags: [flag] })
		const isCompany = !isHeld && tokens.some((_, at) => lengthAt(at, company) > 0)
		each((from) => {
			const length = isCompany ? 0 : lengthAt(from, here)
			return length > 0 ? { from, to: from + length, filters: {} } : undefined
		})
		const withNear = ({ from, to }: Span): Span => ({
			from: from - lengthBefore(from, near),
			to: to + lengthAt(to, near),
		})
		const home = postcodeAmong(
			tokens.map(({ word }, at) => (isRead[at] ? '·' : word)),
			around.places,
		)
		/** With a whole postcode a house number before it and all between belong to an address. */
		const isWhole = home && wordsOf(home).length > longestDistrict
		const house = isWhole ? tokens.findIndex(({ word }, at) => !isRead[at] && /^\d+[a-z]?$/.test(word)) : -1
		if (home)
			take({
				...withNear({ from: house >= 0 && house < home.from ? house : home.from, to: home.to }),
				filters: { near: home.place },
				isHome: true,
			})
		else
			each((from) => {
				const place = around.places
					.map((place) => ({ place, length: lengthAt(from, [termsIn(place.name)]) }))
					.filter(({ length }) => length > 0)
					.sort((one, other) => other.length - one.length)[0]
				if (!place) return undefined
				const name = { from, to: from + place.length }
				const whole = withNear(name)
				return whole.to - whole.from > place.length ? { ...whole, filters: { near: place.place } } : undefined
			})

		const textWithout = (isLeftOut: (at: number) => boolean): string =>
			tokens
				.filter((_, at) => !isLeftOut(at))
				.map(({ text }) => text.replace(/^\./, ''))
				.join(' ')
		return {
			readings: readings.map((one) => ({
				words: wordsOf(one),
				filters: one.filters,
				...(one.hint ? { hint: wordsOf(one.hint) } : {}),
				...(one.isHome ? { left: textWithout((at) => at >= one.from && at < one.to) } : {}),
			})),
			rest: readings.length > 0 ? textWithout((at) => isRead[at]!) : typed,
		}
	}
}

const dayOf = (said: SaidDay, today: string): Day =>
	said === 'today' ? weekdayOf(today) : said === 'tomorrow' ? weekdayOf(addDays(today, 1)) : said

const termsIn = (text: string): string[] => (normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem)
