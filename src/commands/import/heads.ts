import { columnFields, type ColumnField, type KnownHeads } from '#domain/imports/columns.ts'
import { foldedName } from '#domain/imports/place.ts'
import { memoize } from '#domain/memoize.ts'
import { locales } from '#i18n/locales.ts'
import { stringsOf } from '#i18n/strings.ts'

const start = 'column.'

/** The heads of our own sheets in every language; what an import reads from no sheet is not to be taken for another. */
export const headsWeWrite: () => KnownHeads = memoize(
	() =>
		new Map(
			locales.flatMap(({ tag }) =>
				Object.entries(stringsOf(tag))
					.filter(([key]) => key.startsWith(start))
					.map(([key, head]) => [foldedName(head), fieldNamed(key.slice(start.length))] as const),
			),
		),
)

const fieldNamed = (name: string): ColumnField => columnFields.find((field) => field === name) ?? 'ignore'
