import type { z } from 'zod'
import { hasClosed } from '#domain/closed.ts'
import { noIds, type KnownIds } from '#domain/model/references.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { englishHash } from './english-hash.ts'
import type { Catalogue, Entry } from './entry.ts'
import type { DocumentPlace, RawDocument } from './files.ts'
import { kindNames, kindOf, type Facts, type KindName } from './kinds.ts'
import { textProblems } from './plain-text.ts'
import { exampleFor } from './examples.ts'
import { problemAt, problemsIn, type Problem } from '#domain/mistakes/problems.ts'
import { wordings } from '#domain/mistakes/wordings.ts'
import { asShown } from './right-to-left.ts'
import { standingOf } from './standing.ts'
import { siteNameFilled } from './site-name-in-words.ts'
import { rules, rulesOfTheWhole } from './rules/index.ts'
import type { Rule, RuleContext } from './rules/rule.ts'
import { withoutEnded } from './without-ended.ts'

/** `isWhole`: every thing could be read, so that what is not there can be judged. */
type BuildResult = { catalogue: Catalogue; problems: Problem[]; isWhole: boolean }

/** A file by itself, facts and words not joined yet. */
type Unjoined = DocumentPlace & { data: unknown }

/**
 * Validates raw documents and joins facts to words. Never throws for bad content: every problem of every file is in
 * `problems`, and things that could not be validated are left out of `catalogue`. What is `unread` is there but cannot
 * be read: nothing else is blamed for it.
 */
export const build = (
	documents: readonly RawDocument[],
	today: string,
	unread: readonly DocumentPlace[] = [],
): BuildResult => validatorOf(documents, unread)(today)

/** The same for many days: files are read into things once for all days on which the same things have ended. */
export function validatorOf(
	documents: readonly RawDocument[],
	unread: readonly DocumentPlace[] = [],
): (today: string) => BuildResult {
	const there = [...documents, ...unread.map((place) => ({ ...place, data: {} }))]
	const national = there.filter(({ root }) => root === 'national')
	const always = [...documents.flatMap(textProblems), ...sameIdTwice(there), ...fixedIds(there), ...halves(there)]
	const ever = { ids: idsEver(there), nationalIds: idsEver(national) }
	const byEnded = new Map<string, { everything: Omit<Catalogue, 'ended'>; problems: Problem[] }>()
	return (today) => {
		const now = { today, ids: idsOn(there, today), nationalIds: idsOn(national, today) }
		const ended = kindNames.map((kind) => [...now.ids.ended[kind]!].join(' ')).join('\n')
		const { everything, problems } = byEnded.get(ended) ?? readAs(documents, { ever: { ...ever, today }, now })
		byEnded.set(ended, { everything, problems })
		const past = foldersOfPastNotices(documents, today)
		const isPast = ({ file }: { file: string }) => past.some((folder) => file.startsWith(folder))
		const left = withoutEnded(everything, now.ids)
		const notices = new Map([...left.notices].filter(([, notice]) => !isPast(notice)))
		const catalogue: Catalogue = { ...left, notices }
		const lasting = { catalogue: asIfNothingRanOut(everything), setting: { ...ever, today } }
		const isWhole = there.every((one) => one.locale || isPast(one) || everything[one.kind].has(one.id))
		const judging = isWhole ? [...rules, ...rulesOfTheWhole] : rules
		const ruleProblems = judging.flatMap((rule) => problemsOf(rule, catalogue, now, lasting))
		return {
			catalogue,
			isWhole,
			problems: [...always, ...problems, ...ruleProblems].filter((problem) => !isPast(problem)),
		}
	}
}

function readAs(documents: readonly RawDocument[], settings: { ever: RuleContext; now: RuleContext }) {
	const problems: Problem[] = []
	const everything = Object.fromEntries(
		kindNames.map((kind) => [kind, entriesOf(kind, documents, settings, problems)]),
	) as unknown as Omit<Catalogue, 'ended'>
	return { everything, problems }
}

/**
 * What a rule finds. An error that only a passed date brings about is a warning: no day of the year may stop a build.
 */
function problemsOf(
	rule: Rule,
	catalogue: Catalogue,
	now: RuleContext,
	lasting: { catalogue: Catalogue; setting: RuleContext },
): Problem[] {
	const problems = rule(catalogue, now)
	if (!problems.some(({ severity }) => severity === 'error')) return problems
	const always = new Set(rule(lasting.catalogue, lasting.setting).map(sameProblem))
	return problems.map((problem) => (always.has(sameProblem(problem)) ? problem : { ...problem, severity: 'warning' }))
}

const sameProblem = ({ file, field, says }: Problem): string => [file, field, says].join('\n')

/** The content as no date changes it: what has ended is there, and amounts always hold. */
function asIfNothingRanOut(everything: Omit<Catalogue, 'ended'>): Catalogue {
	const checks = [...everything['self-checks']].map(([id, entry]) => {
		const amounts = entry.facts.amounts?.map((amount) => ({ ...amount, from: '0000-01-01', to: '9999-12-31' }))
		return [id, amounts ? { ...entry, facts: { ...entry.facts, amounts } } : entry] as const
	})
	return withoutEnded({ ...everything, 'self-checks': new Map(checks) }, noIds)
}

/** The ids there are on a day, those of what has ended apart: what still names one is told to name another. */
function idsOn(documents: readonly Unjoined[], today: string): KnownIds {
	const [ended = [], there = []] = [true, false].map((is) => documents.filter((one) => hasEnded(one, today) === is))
	return { byKind: idsOf(there), ended: idsOf(ended) }
}

/** The ids there are, whatever the day. */
export const idsEver = (documents: readonly Unjoined[]): KnownIds => ({ byKind: idsOf(documents), ended: {} })

const hasEnded = ({ locale, data }: Unjoined, today: string): boolean => !locale && hasClosed(data as object, today)

/** What a notice that is over names may have gone since: it is left out, right or wrong. */
const foldersOfPastNotices = (documents: readonly RawDocument[], today: string): string[] =>
	documents
		.filter(({ kind, locale, data }) => {
			const { until } = data as { until?: unknown }
			return kind === 'notices' && !locale && typeof until === 'string' && until.slice(0, 10) < today
		})
		.map(({ file }) => file.replace('facts.yaml', ''))

function entriesOf<Name extends KindName>(
	kind: Name,
	documents: readonly RawDocument[],
	{ ever, now }: { ever: RuleContext; now: RuleContext },
	problems: Problem[],
): Map<string, Entry<Name>> {
	const schemasIn = ({ ids, nationalIds }: RuleContext) => ({
		national: kindOf(kind).facts(nationalIds),
		local: kindOf(kind).facts(ids),
	})
	const [schemas, strict] = [schemasIn(ever), schemasIn(now)]
	const mine = documents.filter((one) => one.kind === kind)
	const wordsById = Map.groupBy(
		mine.filter((one) => one.locale !== undefined),
		(one) => `${one.root}/${one.id}`,
	)
	const entries = new Map<string, Entry<Name>>()
	const fill = siteNameFilled(documents)
	for (const one of mine.filter((candidate) => candidate.locale === undefined)) {
		const { root, id, file } = one
		const words = wordsOf(kind, wordsById.get(`${root}/${id}`) ?? [], fill, problems)
		const facts = schemas[root].safeParse(one.data)
		const today = strict[root].safeParse(one.data)
		const shape: Readonly<Record<string, z.core.$ZodType>> = strict[root].shape
		if (!today.success)
			problems.push(
				...problemsIn(
					file,
					strict[root],
					today.error.issues,
					one.data,
					(field) => exampleFor(field, shape[field])?.value,
				),
			)
		if (facts.success)
			entries.set(id, {
				id,
				file,
				national: root === 'national',
				facts: facts.data as Facts<Name>,
				words: words as Entry<Name>['words'],
			})
	}
	return entries
}

function wordsOf(
	kind: KindName,
	files: readonly RawDocument[],
	fill: ReturnType<typeof siteNameFilled>,
	problems: Problem[],
): Record<string, object> {
	const schema = kindOf(kind).words
	const words: Record<string, object> = {}
	const english = files.find(({ locale }) => locale === sourceLocale)
	const hash = english && englishHash(english.data as object, english.body)
	for (const { file, locale, data, html } of files) {
		const result = schema?.safeParse(data)
		if (!locale || !result) continue
		if (result.success)
			words[locale] = {
				...asShown(locale, fill(locale, result.data), fill(locale, html)),
				locale,
				standing: standingOf(locale, result.data, hash),
			}
		else problems.push(...problemsIn(file, schema!, result.error.issues, data))
	}
	return words
}

const idsOf = (documents: readonly Unjoined[]): KnownIds['byKind'] =>
	Object.fromEntries(
		kindNames.map((kind) => [
			kind,
			new Set(documents.filter((one) => one.kind === kind && !one.locale).map(({ id }) => id)),
		]),
	)

function sameIdTwice(documents: readonly Unjoined[]): Problem[] {
	const facts = Map.groupBy(
		documents.filter((one) => !one.locale),
		({ kind, id }) => `${kind}/${id}`,
	)
	return [...facts.values()].flatMap(([first, second]) =>
		first && second ? [problemAt(second.file, '(folder)', wordings['same id twice'](first.file))] : [],
	)
}

function fixedIds(documents: readonly Unjoined[]): Problem[] {
	return kindNames.flatMap((kind) => {
		const ids = kindOf(kind).ids
		if (!ids) return []
		const there = documents.filter((one) => one.kind === kind && !one.locale)
		const missing = ids.filter((id) => !there.some((one) => one.id === id))
		const strange = there.filter((one) => !ids.includes(one.id))
		return [
			...missing.map((id) => problemAt(`content/national/${kind}`, '(folder)', wordings['fixed id missing'](id, kind))),
			...strange.map(({ file, id }) => problemAt(file, '(folder)', wordings['not a fixed id'](id, ids))),
		]
	})
}

/** Facts with no English words beside them, and words with no facts. */
function halves(documents: readonly Unjoined[]): Problem[] {
	const folders = Map.groupBy(documents, ({ file }) => file.slice(0, file.lastIndexOf('/')))
	return [...folders.entries()].flatMap(([folder, files]) => {
		const kind = files[0]?.kind
		if (!kind) return []
		if (!files.some((one) => !one.locale)) return [problemAt(folder, '(folder)', wordings['words without facts']())]
		const { words, wordsOptional } = kindOf(kind)
		const needsEnglish = words && !(wordsOptional && files.every((one) => !one.locale))
		return needsEnglish && !files.some((one) => one.locale === sourceLocale)
			? [problemAt(`${folder}/facts.yaml`, '(folder)', wordings['facts without words'](`${sourceLocale}.md`))]
			: []
	})
}
