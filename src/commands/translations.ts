import '#catalogue/area-settings.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { englishHash } from '#catalogue/english-hash.ts'
import { filesIn, type RawDocument } from '#catalogue/files.ts'
import { kindOf, type KindName } from '#catalogue/kinds.ts'
import { contentFolder } from '#catalogue/read.ts'
import { isLocale, localeOf, locales, sourceLocale, type Locale } from '#i18n/locales.ts'
import { stringFaults } from '#i18n/string-faults.ts'
import { pluralCategories, stringsOf } from '#i18n/strings.ts'
import { withStamp } from './with-stamp.ts'

/**
 * How far each language is: `npm run translations`; what is to do in one, in the order parents meet it: `-- --language
 * ur`. `-- --stamp ur` says that what is translated now was made from the English as it stands.
 */
const { values } = parseArgs({ options: { language: { type: 'string' }, stamp: { type: 'string' } } })
const { files: documents } = filesIn(contentFolder)
const english = documents.filter(({ locale }) => locale === sourceLocale)

/**
 * What is different this week cannot wait; then parents meet urgent help and the stages, then what a stage leads to.
 */
const order: Readonly<Record<KindName, number>> = {
	notices: 0,
	'urgent-cards': 1,
	easy: 1,
	stages: 2,
	tiers: 3,
	outcomes: 4,
	needs: 5,
	area: 6,
	services: 7,
	programmes: 8,
	venues: 8,
	settings: 8,
	guides: 9,
	'self-checks': 10,
	'self-check-changes': 11,
	'money-helps': 12,
	audiences: 13,
	packs: 14,
	offers: 14,
	resources: 14,
	'vaccine-schedules': 15,
	pages: 16,
	questions: 17,
	heard: 18,
	years: 19,
	opportunities: 20,
	wishes: 20,
	'group-helps': 20,
	'bank-holidays': 21,
	organisations: 22,
	'school-years': 23,
	learning: 24,
	'practice-notes': 24,
	indicators: 24,
}

if (values.stamp !== undefined) stamp(localeFor(values.stamp))
else if (values.language !== undefined) list(localeFor(values.language))
else table()

function table(): void {
	const rows = locales
		.filter(({ tag }) => tag !== sourceLocale)
		.map(({ tag, ownName, state }) => {
			const states = english.map((one) => stateOf(one, tag))
			const strings = stringFaults(stringsOf(sourceLocale), stringsOf(tag), pluralCategories(tag)).filter(({ says }) =>
				says.includes('missing'),
			).length
			const count = (name: string) => states.filter((one) => one.includes(name)).length
			return {
				language: `${tag} ${ownName}`,
				state,
				texts: english.length,
				missing: count('missing'),
				'in part': count('in part'),
				'out of date': count('out of date'),
				machine: count('machine'),
				reviewed: count('reviewed'),
				'strings missing': strings,
			}
		})
	console.table(rows)
}

function list(tag: Locale): void {
	const todo = [...english]
		.sort((one, other) => order[one.kind] - order[other.kind])
		.flatMap((one) => {
			const states = stateOf(one, tag).filter((state) => state !== 'reviewed' && state !== 'clinically-reviewed')
			return states.length > 0 ? [`${one.file.replace(`${sourceLocale}.md`, `${tag}.md`)}  ${states.join(', ')}`] : []
		})
	console.log(
		`${localeOf(tag).ownName}: ${todo.length} of ${english.length} texts to do, ` +
			`in the order parents meet them\n\n${todo.join('\n')}`,
	)
}

function stamp(tag: Locale): void {
	for (const one of english) {
		const own = ownOf(one, tag)
		if (!own) continue
		const path = join(contentFolder, own.file.replace(/^content\//, ''))
		writeFileSync(path, withStamp(readFileSync(path, 'utf8'), englishHash(one.data as object, one.body)))
	}
	console.log(`Every ${localeOf(tag).ownName} text now says it was made from the English as it stands.`)
}

function stateOf(one: RawDocument, tag: Locale): string[] {
	const own = ownOf(one, tag)
	if (!own) return ['missing']
	const { translation, translates, sounds: _, ...words } = own.data as Record<string, unknown>
	const gaps = Object.keys(one.data as object).filter((key) => !key.endsWith('-words') && !(key in words))
	const isPart = gaps.length > 0 || (one.body.trim() !== '' && own.body.trim() === '')
	return [
		String(translation ?? 'machine'),
		...(isPart ? ['in part'] : []),
		...(translates === englishHash(one.data as object, one.body) ? [] : ['out of date']),
	]
}

function ownOf({ kind, id, root }: RawDocument, tag: Locale): RawDocument | undefined {
	return (
		kindOf(kind).words &&
		documents.find((other) => other.kind === kind && other.id === id && other.root === root && other.locale === tag)
	)
}

function localeFor(tag: string): Locale {
	if (isLocale(tag) && tag !== sourceLocale) return tag
	console.error(
		`"${tag}" is not a language to translate into. Languages: ${locales
			.map((locale) => locale.tag)
			.filter((one) => one !== sourceLocale)
			.join(', ')}`,
	)
	process.exit(1)
}
