import { visible } from './visible.ts'
import type { z } from 'zod'
import type { Mistake } from '#domain/model/fields.ts'
import { isOneOfList, keysAt } from '#domain/model/shapes.ts'
import { quoted, wordings } from './wordings.ts'

/** One mistake in the content: where it is, what is wrong, and whether it stops the build. */
export type Problem = { file: string; field: string; says: string; severity: 'error' | 'warning' }

export const problemAt = (
	file: string,
	field: string,
	says: string,
	severity: Problem['severity'] = 'error',
): Problem => ({ file, field, says, severity })

/** What a schema finds wrong with one file's data, in an editor's words, with an example where one is known. */
export function problemsIn(
	file: string,
	schema: z.ZodType,
	issues: readonly z.core.$ZodIssue[],
	data: unknown,
	exampleOf: Source['exampleOf'] = () => undefined,
): Problem[] {
	return issues.flatMap((issue) => problemsOf({ file, schema, data, exampleOf }, issue, []))
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

type Source = {
	file: string
	schema: z.ZodType
	data: unknown
	/** How a field of this name may be written. */
	exampleOf: (field: string) => string | undefined
}

function problemsOf(source: Source, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
	const path = [...above, ...issue.path]
	const got = valueAt(source.data, path)
	const at = (says: string, severity: Problem['severity'] = 'error') => [
		problemAt(source.file, path.map(String).join('.') || '(file)', says, severity),
	]
	switch (issue.code) {
		case 'invalid_type':
			if (isNothing(got)) return at(wordings.missing())
			return at(
				isOneOfList(source.schema, path, got)
					? wordings['not a list'](got)
					: wordings['wrong type'](got, issue.expected, source.exampleOf(String(path.at(-1)))),
			)
		case 'invalid_value':
			if (isNothing(got)) return at(wordings.missing())
			return at(
				isOneOfList(source.schema, path, got)
					? wordings['not a list'](got)
					: wordings['not a choice'](got, issue.values.map(String), keysAt(source.schema, path)),
			)
		case 'unrecognized_keys':
			return issue.keys.flatMap((key) => at(wordings['unknown key'](key, keysAt(source.schema, path))))
		case 'invalid_union':
			return isNothing(got)
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

const isNothing = (value: unknown): boolean => value === undefined || value === null

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	)
