import type { Change, ChangeFile } from '#domain/edits/change-file.ts'
import { printable } from '#domain/mistakes/visible.ts'
import { yamlValue } from './yaml-value.ts'

/** A value on a line, of whatever a stranger wrote. */
const valueText = (value: unknown): string => (value === undefined ? '(nothing)' : printable(yamlValue(value)))

export const headOf = ({ by, on }: ChangeFile, name: string, file: string): string =>
	`${printable(name)}  ${file}\n  from ${printable(by)}, ${on}`

export const changeLine = (path: string, old: unknown, fresh: unknown): string =>
	`${path}: ${valueText(old)} → ${valueText(fresh)}`

export const askLine = (path: string, key: string, { old, new: fresh }: Change, ours: unknown): string =>
	[
		`${path}: not changed, a person decides. It was edited here since they looked.`,
		`    they saw ${valueText(old)}`,
		`    they want ${valueText(fresh)}`,
		`    it is now ${valueText(ours)}, which stays`,
		`    to take theirs: --theirs ${key}`,
	].join('\n')

/** The files of a new thing, and what is to be done with them where something of it is still missing. */
export const newLines = (files: readonly (readonly [name: string, text: string])[], isWhole: boolean): string[] => [
	...files.flatMap(([name, text]) => [
		name,
		...text
			.split('\n')
			.filter(Boolean)
			.map((line) => `+ ${line}`),
	]),
	...(isWhole ? [] : ['A person fills in the rest. Until then the check refuses it and no site is built.']),
]
