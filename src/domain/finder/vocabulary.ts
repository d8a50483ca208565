import { week } from '#domain/time/dates.ts'
import type { partsOfDay } from './filters.ts'
import type { ServiceFlag } from './flags.ts'

/** What can be read of words alone, besides what filters are called. */
export const saidFlags = ['free', 'dads'] as const satisfies readonly ServiceFlag[]
export const units = ['day', 'week', 'month', 'year'] as const
export const saidDays = [...week, 'weekend', 'today', 'tomorrow'] as const

export type Phrases = readonly string[]
export type Unit = (typeof units)[number]
export type SaidDay = (typeof saidDays)[number]

/**
 * How a language says what the box reads, each phrase as `normalisedText` gives it, `days` and `parts` with their
 * endings: "الأحد" is Sunday, "أحد" is someone. `small` are words that say nothing of what is looked for; `ages` have a
 * number and a unit in one word ("dwulatek", `2 year`); `aged` stand beside an age, `spans` before and `lasting` after
 * a time that is none ("every 2 weeks", "2 weeks in a row"); `near` stand before or after the name of a place;
 * `company` are words with which `here` says who or what is with somebody, not where ("no one near me"); `held` is what
 * happens at a time ("group"), `greetings` have a part of the day in them that nobody asks for.
 */
export type Vocabulary = {
	small: Phrases
	numbers: Readonly<Record<string, Phrases>>
	halves: Phrases
	units: Readonly<Record<(typeof units)[number], Phrases>>
	ages: Readonly<Record<string, Phrases>>
	aged: Phrases
	spans: Phrases
	lasting: Phrases
	pregnant: Phrases
	newborn: Phrases
	days: Readonly<Record<(typeof saidDays)[number], Phrases>>
	parts: Readonly<Record<(typeof partsOfDay)[number], Phrases>>
	held: Phrases
	greetings: Phrases
	near: Phrases
	here: Phrases
	company: Phrases
	flags: Readonly<Record<(typeof saidFlags)[number], Phrases>>
}
