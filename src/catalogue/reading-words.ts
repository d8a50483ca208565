import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { partsOfDay } from '#domain/finder/filters.ts'
import { saidDays, saidFlags, units, type Vocabulary } from '#domain/finder/vocabulary.ts'
import { normalise, normalisedText, wordsIn } from '#domain/finder/normalise.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { liveLocales } from './languages.ts'

const phrases = z.array(z.string().min(1)).min(1)
const word = z.string().regex(/^\S+$/, 'is more than one word.')
const shape = z.strictObject({
	small: z.array(word).min(1),
	numbers: z.record(z.string().regex(/^\d+(\.5)?$/), phrases),
	halves: phrases,
	units: z.record(z.enum(units), phrases),
	ages: z.record(z.string().regex(new RegExp(`^\\d+ (${units.join('|')})$`)), phrases),
	aged: phrases,
	spans: phrases,
	lasting: phrases,
	pregnant: phrases,
	newborn: phrases,
	days: z.record(z.enum(saidDays), phrases),
	parts: z.record(z.enum(partsOfDay), phrases),
	held: phrases,
	greetings: phrases,
	near: phrases,
	here: phrases,
	company: phrases,
	flags: z.record(z.enum(saidFlags), phrases),
})

const fileOf = (locale: Locale): string => join('content', 'strings', 'reading', `${locale}.json`)
const judged = (locale: Locale) => shape.safeParse(JSON.parse(readFileSync(fileOf(locale), 'utf8')))

/** What is wrong with the words that the box reads: each live language has its own. */
export const readingProblems = (): Problem[] =>
	liveLocales.flatMap(({ tag }) => {
		if (!existsSync(fileOf(tag))) return [problemAt(fileOf(tag), '(file)', 'is missing.')]
		const { error } = judged(tag)
		return (error?.issues ?? []).map(({ path, message }) => problemAt(fileOf(tag), path.join('.'), message))
	})

/** The words that the box reads in a language, as they are compared; a draft without any reads English. */
export function readingWords(locale: Locale): Vocabulary {
	const { data } = judged(existsSync(fileOf(locale)) ? locale : sourceLocale)
	if (!data) throw new Error(`${fileOf(locale)} is not as it should be.`)
	const each = <Name extends string>(lists: Record<Name, readonly string[]>, fold = normalisedText) =>
		Object.fromEntries(
			Object.entries<readonly string[]>(lists).map(([name, all]) => [
				name,
				[...new Set(all.map(fold).filter(Boolean))],
			]),
		) as Record<Name, string[]>
	return {
		...each({
			small: data.small,
			halves: data.halves,
			aged: data.aged,
			spans: data.spans,
			lasting: data.lasting,
			pregnant: data.pregnant,
			newborn: data.newborn,
			held: data.held,
			greetings: data.greetings,
			near: data.near,
			here: data.here,
			company: data.company,
		}),
		numbers: each(data.numbers),
		units: each(data.units),
		ages: each(data.ages),
		days: each(data.days, withEndings),
		parts: each(data.parts, withEndings),
		flags: each(data.flags),
	}
}

const withEndings = (text: string): string => wordsIn(normalise(text)).join(' ')
