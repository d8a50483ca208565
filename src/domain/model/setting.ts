import { z } from 'zod'
import { fundedHelps } from '#domain/funded.ts'
import { checked, closed, date, email, language, openingTimes, phone, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'

export const settingKinds = ['nursery', 'pre-school', 'childminder'] as const
export type SettingKind = (typeof settingKinds)[number]

/** What somebody who leads the work with children has learned; a person is never named. */
export const leaderTrainings = [
	'qualified-teacher',
	'early-years-teacher',
	'early-years-professional',
	'level-6',
	'level-3',
] as const

/** How disabled children are made welcome. */
export const inclusionWays = [
	'step-free',
	'changing-space',
	'quiet-space',
	'signing',
	'trained-staff',
	'medicines',
	'plan-together',
] as const

export const spaceStates = ['some', 'ask', 'none'] as const

/**
 * Where a setting is: at a place that is known here, at an address of its own, or only which part of the area, by a
 * name or postcode sector of `places.yaml`. A childminder works at home, so that only the last may be said.
 */
export const settingAt = (ids: KnownIds) =>
	z.union([
		z.strictObject({ venue: idOf('venues', ids) }),
		z.strictObject({ address: z.strictObject({ lines: z.array(text).min(1), postcode: text }) }),
		z.strictObject({ area: text }),
	])
export type SettingAt = z.infer<ReturnType<typeof settingAt>>

/** A nursery, pre-school or childminder. What is left out is not known, and pages say to ask. */
export const settingFacts = (ids: KnownIds) =>
	z.strictObject({
		kind: z.enum(settingKinds),
		/** As it calls itself: never translated. */
		name: text,
		at: settingAt(ids),
		ages: z.strictObject({ 'from-weeks': z.number().int().min(0), 'to-weeks': z.number().int() }).optional(),
		/** How many children may be there at once, as it is registered. */
		places: z.number().int().positive().optional(),
		open: openingTimes.optional(),
		runs: z.enum(['all-year', 'term-time']).optional(),
		funded: z.array(z.enum(fundedHelps)).optional(),
		'led-by': z.enum(leaderTrainings).optional(),
		/** Nobody is told that a child may not come: where it depends, that is to be asked. */
		'disabled-children': z.enum(['yes', 'ask', 'unknown']).default('unknown'),
		inclusion: z.array(z.enum(inclusionWays)).optional(),
		spoken: z.array(language).optional(),
		/** When it was last looked at, by whom, and where to read what they found: no grade, which says too little. */
		inspection: z.strictObject({ by: text, on: date, web }).optional(),
		/** What they said about space, and on which day: never a promise. */
		space: z.strictObject({ state: z.enum(spaceStates), 'as-of': date }).optional(),
		/** Its number with the regulator, by which a newer list knows it again. */
		number: text.optional(),
		phone: phone.optional(),
		email: email.optional(),
		web: web.optional(),
		closed: closed.optional(),
		checked,
	})
export type SettingFacts = z.infer<ReturnType<typeof settingFacts>>

export const settingWords = z.strictObject({
	summary: text.optional(),
	inclusion: text.optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
