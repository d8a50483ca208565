import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, type RawDocument } from '#catalogue/files.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { visible } from '#domain/mistakes/visible.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { optionsIn } from '#commands/options.ts'
import type { Outcome } from '#commands/outcome.ts'
import { planOf, type Plan } from './plan.ts'
import { readingsAt, readingsIn, type Reading } from './read.ts'
import { writeWhole } from './write.ts'

type Options = { from: readonly string[]; write: boolean; theirs: Set<string> }
type Setting = { content: string; today: string; pasted: () => string }

const usage =
	'Write: npm run take -- <file, folder or saved e-mail, or - to paste one> [--write] [--theirs <id>.<field>]'

/** Shows what change files would do, line by line, and writes it only when asked to. */
export function take(args: readonly string[], { content, today, pasted }: Setting): Outcome {
	const options = chosen(args)
	if (typeof options === 'string') return { says: options, code: 1 }
	const readings = options.from.flatMap((where) =>
		where === '-' ? readingsIn('pasted text', pasted()) : readingsAt(where),
	)
	const place = (file: string) => join(content, file.replace(/^content\//, ''))
	const languages = languagesOf(readings)
	return takeReadings(readings, options, {
		documents: filesIn(content).files.filter(({ locale }) => !locale || languages.has(locale)),
		textOf: (file) => readFileSync(place(file), 'utf8'),
		write: (files) => writeWhole(content, files),
		today,
	})
}

/** Where the content is, and how it is written. */
type Store = {
	documents: readonly RawDocument[]
	textOf: (file: string) => string
	write: (files: ReadonlyMap<string, string>) => void
	today: string
}

export function takeReadings(
	readings: readonly Reading[],
	{ write, theirs }: Pick<Options, 'write' | 'theirs'>,
	store: Store,
): Outcome {
	const plan = planOf(readings, { ...store, theirs })
	if (plan.faults.length > 0) return { says: saying([...plan.says, ...plan.faults, 'Nothing was changed.']), code: 1 }
	if (write) store.write(new Map([...plan.files, ...plan.newFiles]))
	return { says: saying([...plan.says, outcome(plan, write)]), code: plan.asks > 0 ? 2 : 0 }
}

const saying = (parts: readonly string[]): string => visible(parts.join('\n\n'))

function outcome({ files, newFiles, asks }: Plan, isWritten: boolean): string {
	const waits = asks > 0 ? ` ${counted(asks, 'field')} ${asks === 1 ? 'waits' : 'wait'} for a person.` : ''
	const count = files.size + newFiles.size
	if (count === 0) return `Nothing changes.${waits}`
	return isWritten
		? `Written: ${counted(count, 'file')}.${waits} Run: npm run check:content`
		: `Nothing was written yet: to write ${counted(count, 'file')}, run this again with --write.${waits}`
}

const languagesOf = (readings: readonly Reading[]): Set<string> =>
	new Set([sourceLocale, ...readings.flatMap((one) => ('file' in one ? Object.keys(one.file.words) : []))])

const chosen = (args: readonly string[]) =>
	optionsIn(
		args,
		usage,
		{
			write: { type: 'boolean', default: false },
			theirs: { type: 'string', multiple: true, default: [] },
		},
		({ write, theirs }, from): Options | string =>
			from.length === 0 ? usage : { from, write, theirs: new Set(theirs) },
	)
