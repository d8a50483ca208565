import { codeOf, idLike, visible } from './visible.ts'
import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { longestId, type Mistake } from '#domain/model/fields.ts'
import { keysAt } from '#domain/model/shapes.ts'

/** One mistake in the content: where it is, what is wrong, and whether it stops the build. */
export type Problem = { file: string; field: string; says: string; severity: 'error' | 'warning' }

/** How each mistake is worded for the person who edits the content. */
export const wordings = {
	missing: () => 'is missing.',
	empty: () => 'is empty. Write something or take the line out.',
	'wrong type': (got: unknown, expected: string) => `${quoted(got)} should be ${typeNames[expected] ?? expected}.`,
	'not a choice': (got: unknown, choices: readonly string[]) =>
		`${quoted(got)} is not one of the choices.${suggestion(String(got), choices)}`,
	'unknown key': (key: string, keys: readonly string[]) =>
		keys.includes(key)
			? `has "${key}", which does not go with what else stands there. Take one out.`
			: `has "${key}", which nothing reads.` +
				(nearest(key, keys) ? ` Did you mean "${nearest(key, keys)}"?` : ' A typing mistake?'),
	date: (got: unknown) => `${quoted(got)} is not a date like 2026-11-30.`,
	time: (got: unknown) => `${quoted(got)} is not a time like "09:30" (24-hour clock, in quotes).`,
	moment: (got: unknown) => `${quoted(got)} is not a day like 2026-11-30 or a moment like 2026-11-30 14:00.`,
	phone: (got: unknown) => `${quoted(got)} is not a phone number like "01632 960 123" (digits in groups, in quotes).`,
	web: (got: unknown) => `${quoted(got)} is not a web address like https://www.example.org/page.`,
	email: (got: unknown) => `${quoted(got)} is not an e-mail address like hello@example.org.`,
	order: (before: string, after: string) =>
		`is earlier than "${before}". Swap "${before}" and "${after}", or mend one.`,
	needed: (because: string) => `is missing; it is needed with "${because}".`,
	'no such id': (got: unknown, kind: string, choices: readonly string[], ended: readonly string[]) =>
		ended.includes(String(got))
			? `"${String(got)}" has ended. Take it out, or name what there is instead.`
			: `"${String(got)}" is not in ${kind}` +
				(choices.length === 0 ? ' (there are none that this file may name).' : '.') +
				(nearest(String(got), choices) ? ` Did you mean "${nearest(String(got), choices)}"?` : ''),
	'too few': (least: number) =>
		least > 1
			? `needs at least ${least}.`
			: 'is an empty list. Add at least one, or take the line out if it may be left out.',
	'too many': (most: number) => `may hold at most ${most}.`,
	'broken YAML': (reason: string) => `cannot be read: ${reason}`,
	'no front matter': () => 'has no words between two lines of ---. Start the file with them.',
	'orphan file': (places: string) => `is not read by anything. ${places}`,
	'not arrived': () => 'was found but did not arrive. Stop, run "npm run clean" and try again; if it stays, report it.',
	'words without facts': () => 'has words but no facts.yaml beside them. Add facts.yaml, or delete the folder.',
	'facts without words': (file: string) => `has no ${file} beside it. Every thing needs its English words.`,
	'no words for this kind': () => 'is not needed: this kind has facts only.',
	'same id twice': (other: string) => `has the same id as ${other}. Rename one folder.`,
	'fixed id missing': (id: string, kind: string) => `content/national/${kind}/${id} is missing. The pages need it.`,
	'not a fixed id': (id: string, choices: readonly string[]) =>
		`"${id}" is not one of the fixed ids.${suggestion(id, choices)}`,
	code: (language: string) =>
		`starts with "---${language}". Write --- alone on the first line: ` +
		'what stands below it is read as words and never run.',
	'YAML tag': () => 'has a type with "!". Write the value alone.',
	'YAML alias': () =>
		'has a "*" that stands for another part of the file. Write that part out, or put the text in quotes.',
	'dead link': () => 'is a link to something that is not there. Put the file itself in its place, or delete the link.',
	'circular link': () => 'is a link that leads back to where it stands. Delete the link.',
	'bad id': (id: string) =>
		`"${id}" cannot be an id. Use a to z, 0 to 9 and "-" only, at most ${longestId} letters` +
		`${idLike(id) ? `: ${idLike(id)}` : ''}.`,
	'hidden sign': (sign: string, before: string) =>
		`has a sign that nobody can see (${codeOf(sign)})${before ? ` after "${before}"` : ' at its start'}. ` +
		'Type the words anew there.',
	'too many marks': (before: string) =>
		`has more marks on one letter than any language writes, after "${before}". Type the words anew there.`,
	'too long': (length: number, most: number) => `has ${length} letters; at most ${most} fit. Say it shorter.`,
	'raw HTML': (tag: string) =>
		`has "${tag}", which would be left out. Use words, or Markdown: **strong**, [words](https://example.org).`,
	picture: () => 'has a picture, which no page shows. Say in words what it shows, or link to it.',
	'no language': (tag: string) => `"${tag}.md" is not in a language of the site (see src/i18n/locales.ts).`,
} as const

export const problemAt = (
	file: string,
	field: string,
	says: string,
	severity: Problem['severity'] = 'error',
): Problem => ({ file, field, says, severity })

/** What a schema finds wrong with one file's data, in an editor's words. */
export function problemsIn(
	file: string,
	schema: z.ZodType,
	issues: readonly z.core.$ZodIssue[],
	data: unknown,
): Problem[] {
	return issues.flatMap((issue) => problemsOf({ file, schema, data }, issue, []))
}

/** The whole report: by file, errors before warnings, ending in a total. Empty when nothing is wrong. */
export function report(problems: readonly Problem[], outcome = 'Nothing was built.'): string {
	const errors = problems.filter((problem) => problem.severity === 'error')
	const warnings = problems.filter((problem) => problem.severity === 'warning')
	const parts = [errors, warnings].filter((part) => part.length > 0).map(byFile)
	if (warnings.length > 0) parts.push(`${counted(warnings.length, 'warning')}.`)
	if (errors.length > 0)
		parts.push(
			`${counted(errors.length, 'problem')} ` +
				`in ${counted(new Set(errors.map((problem) => problem.file)).size, 'file')}. ${outcome}`,
		)
	return visible(parts.join('\n\n'))
}

/** The choice nearest to what was typed, when near enough to be a typing mistake. */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
	if (!typed) return undefined
	const ranked = choices.map((choice) => ({ choice, far: distance(typed, choice) })).sort((a, b) => a.far - b.far)
	const best = ranked[0]
	return best && best.far <= Math.max(2, Math.floor(typed.length / 3)) ? best.choice : undefined
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function byFile(problems: readonly Problem[]): string {
	const files = Map.groupBy(problems, (problem) => problem.file)
	return [...files.entries()]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([file, inFile]) => {
			const width = Math.min(34, Math.max(...inFile.map((problem) => problem.field.length)))
			const lines = inFile.map(
				({ field, says, severity }) =>
					`  ${field.padEnd(width)}  ` +
					`${severity === 'warning' ? 'warning: ' : ''}${says.replaceAll('\n', `\n  ${' '.repeat(width)}  `)}`,
			)
			return [file, ...lines].join('\n')
		})
		.join('\n')
}

type Source = { file: string; schema: z.ZodType; data: unknown }

function problemsOf(source: Source, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
	const path = [...above, ...issue.path]
	const got = valueAt(source.data, path)
	const at = (says: string, severity: Problem['severity'] = 'error') => [
		problemAt(source.file, path.map(String).join('.') || '(file)', says, severity),
	]
	switch (issue.code) {
		case 'invalid_type':
			return at(got === undefined || got === null ? wordings.missing() : wordings['wrong type'](got, issue.expected))
		case 'invalid_value':
			return at(got === undefined ? wordings.missing() : wordings['not a choice'](got, issue.values.map(String)))
		case 'unrecognized_keys':
			return issue.keys.flatMap((key) => at(wordings['unknown key'](key, keysAt(source.schema, path))))
		case 'invalid_union':
			return got === undefined
				? at(wordings.missing())
				: likeliestBranch(issue.errors, got).flatMap((inner) => problemsOf(source, inner, path))
		case 'too_small':
			return at(
				issue.origin === 'array'
					? wordings['too few'](Number(issue.minimum))
					: `${quoted(got)} is too small: at least ${issue.minimum}.`,
			)
		case 'too_big':
			return at(
				issue.origin === 'array'
					? wordings['too many'](Number(issue.maximum))
					: `${quoted(got)} is too big: at most ${issue.maximum}.`,
			)
		case 'custom':
			return at(
				customWording(issue.params as Mistake, got, source.file),
				namesEnded(issue.params as Mistake, got) ? 'warning' : 'error',
			)
		default:
			return at(`${quoted(got)} is not written as expected.`)
	}
}

/** Of several shapes a value may have, the one it was most likely meant to be: the one that fails deepest and least. */
function likeliestBranch(
	branches: readonly (readonly z.core.$ZodIssue[])[],
	got: unknown,
): readonly z.core.$ZodIssue[] {
	if (typeof got === 'string') {
		const choices = branches
			.flat()
			.flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : []))
		const custom = branches.flat().find((issue) => issue.code === 'custom')
		if (choices.length > 0 && !custom) return [{ code: 'invalid_value', values: choices, path: [], message: '' }]
		if (custom) return [custom]
	}
	const wrongShape = (issues: readonly z.core.$ZodIssue[]) =>
		issues.some((issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys')
	const unread = (issues: readonly z.core.$ZodIssue[]) =>
		issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 1), 0)
	return (
		[...branches].sort(
			(one, other) => Number(wrongShape(one)) - Number(wrongShape(other)) || unread(one) - unread(other),
		)[0] ?? []
	)
}

/** What has ended was right when it was named: only a date has passed. */
const namesEnded = (mistake: Mistake, got: unknown): boolean =>
	mistake.is === 'id' && mistake.ended.includes(String(got))

function customWording(mistake: Mistake, got: unknown, file: string): string {
	switch (mistake.is) {
		case 'order':
			return wordings.order(mistake.before, mistake.after)
		case 'id':
			return wordings['no such id'](
				got,
				mistake.kind,
				mistake.choices.filter((id) => !file.endsWith(`/${mistake.kind}/${id}/facts.yaml`)),
				mistake.ended,
			)
		case 'bad id':
			return wordings['bad id'](String(got))
		case 'needed':
			return wordings.needed(mistake.because)
		case 'empty':
			return wordings.empty()
		default:
			return wordings[mistake.is](got)
	}
}

const typeNames: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of lines',
	record: 'a group of lines',
}

const quoted = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : `"${String(value)}"`)

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	)

function suggestion(typed: string, choices: readonly string[]): string {
	const near = nearest(typed, choices)
	return `${near ? ` Did you mean "${near}"?` : ''}\nChoices: ${choices.join(', ')}`
}
