import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Entry } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/** More letters than this in a line are no longer read, or heard, in one breath. */
const longestLine = 120

/**
 * Words in pictures are about something there is, have a picture to each line and lines that are short; what is drawn
 * of a very ill baby is named in the urgent card's own words, so that a drawing never stands beside another sign.
 */
export const easy: Rule = (catalogue) =>
	[...catalogue.easy.values()].flatMap((entry) => [
		...(catalogue[entry.facts.of].has(entry.id)
			? []
			: [
					problemAt(
						entry.file,
						'of',
						`${entry.facts.of} has no "${entry.id}": name the folder after the thing it is about.`,
					),
				]),
		...Object.keys(entry.words).flatMap((locale) => [
			...linesOf(entry, locale),
			...signsOf(entry, locale, catalogue['urgent-cards'].get(entry.id)),
		]),
	])

function linesOf(entry: Entry<'easy'>, locale: string): Problem[] {
	const lines = entry.words[locale]?.lines ?? []
	const wanted = entry.facts.pictures.length
	const file = wordsFile(entry, locale)
	return [
		...(lines.length === wanted
			? []
			: [problemAt(file, 'lines', `are ${lines.length}, and facts.yaml has ${wanted} pictures: one to each line.`)]),
		...lines.flatMap((line, at) =>
			line.length > longestLine
				? [
						problemAt(
							file,
							`lines.${at}`,
							`has ${line.length} letters; up to ${longestLine} are read in one breath. Say one thing.`,
						),
					]
				: [],
		),
	]
}

function signsOf(entry: Entry<'easy'>, locale: string, card: Entry<'urgent-cards'> | undefined): Problem[] {
	const cardLines = new Set(
		Object.values(card?.words[locale]?.sections ?? {}).flatMap(({ signs = [], advice = [] }) => [...signs, ...advice]),
	)
	return Object.entries(entry.words[locale]?.signs ?? {}).flatMap(([sign, words]) =>
		cardLines.has(words)
			? []
			: [
					problemAt(
						wordsFile(entry, locale),
						`signs.${sign}`,
						`is not what urgent-cards/${entry.id} says in this language. Copy its line, and look whether the drawing ` +
							'still shows it.',
					),
				],
	)
}

const wordsFile = ({ file }: Entry<'easy'>, locale: string): string => file.replace('facts.yaml', `${locale}.md`)
