import { catalogueIn } from '#catalogue/index.ts'
import { csv } from '#exchange/sheets/csv.ts'
import type { Locale } from '#i18n/locales.ts'
import type { StringKey } from '#i18n/strings.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { contextFor } from '#views/context-for.ts'

type ColumnName = StringKey extends infer Key ? (Key extends `column.${infer Name}` ? Name : never) : never

/** A column by the name its head has in each language, and what stands in it. */
export type Column<Row> = readonly [name: ColumnName, value: (row: Row, say: Say) => string | undefined]

/** What the cells of a sheet are written with, in the language of who opens it. */
export type Say = RenderContext & { locale: Locale; list: (parts: readonly string[]) => string }

export const sayIn = (locale: Locale): Say => ({
	...contextFor(locale),
	locale,
	list: (parts) => parts.join('; '),
})

export const sheet = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], say: Say): string =>
	csv(
		columns.map(([name]) => say.t(`column.${name}`)),
		rows.map((row) => columns.map(([, value]) => value(row, say))),
	)

export const organisationName = (id: string, { locale }: Say): string => catalogueIn(locale).organisations.get(id).name
