import { catalogueIn } from '#catalogue/index.ts'
import type { Cell, Nearest } from '#domain/gaps/cells.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { servicePath } from '#routes.ts'
import { stageName } from '#views/stage-names.ts'
import { partRows, type Part } from './report.ts'

export type NearestRow = { name: string; href: string; why: string }
export type Gap = { id: string; stage: string; says: string; nearest: readonly NearestRow[] }

/** Row by row what there is none of, or one alone, and what is nearest. */
export function gapsOf(locale: Locale, part: Part): { id: string; name: string; gaps: readonly Gap[] }[] {
	return partRows(locale, part)
		.map(({ id, name, cells }) => ({
			id,
			name,
			gaps: cells
				.filter(({ fresh }) => fresh < 2)
				.map((cell) => ({
					id: `${id}-${cell.stage}`,
					stage: stageName(sourceLocale, cell.stage),
					says: howMuch(cell),
					nearest: cell.nearest.map((one) => nearestRow(locale, one)),
				})),
		}))
		.filter(({ gaps }) => gaps.length > 0)
}

export function howMuch({ fresh, old }: Pick<Cell, 'fresh' | 'old'>): string {
	const t = wordsForWorkers()
	const says = fresh === 0 ? t('gaps.none') : t('gaps.one')
	return old > 0 ? `${says} ${t('gaps.and-old', { count: old })}` : says
}

export function nearestRow(locale: Locale, { id, because, stage }: Nearest): NearestRow {
	const t = wordsForWorkers()
	const { services } = catalogueIn(sourceLocale)
	const why = stage
		? t('gaps.because-other-stage', { stage: stageName(sourceLocale, stage) })
		: t(`gaps.because-${because}`)
	return { name: services.get(id).words.name, href: servicePath(locale, id), why }
}
