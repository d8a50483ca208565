import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { csv } from '#exchange/sheets/csv.ts'
import { comparisons } from '#domain/model/indicator.ts'
import { wordsForWorkers } from '#i18n/translate.ts'
import { stageName } from '#views/stage-names.ts'
import { isOutcome, partName, partRows, parts, wellBeingOf } from './report.ts'

/** Every cell of every table as a row: for a needs assessment, in any spreadsheet. */
export function gapSheet(): string {
	const { services } = catalogueIn(sourceLocale)
	const wellBeing = wellBeingOf()
	return csv(
		[
			'Looked at by',
			'Row',
			'Stage',
			'On offer',
			'Not checked for 6 months',
			'Well-being (Childcare Act 2006)',
			'Nearest',
		],
		parts.flatMap((part) =>
			partRows(sourceLocale, part).flatMap(({ name, cells }) =>
				cells.map(({ stage, fresh, old, nearest }) => [
					partName(part),
					name,
					stageName(sourceLocale, stage),
					String(fresh),
					String(old),
					isOutcome(part) ? wellBeing[part] : '',
					nearest.map(({ id }) => services.get(id).words.name).join('; '),
				]),
			),
		),
	)
}

/** The published numbers, with those they are held against. */
export function indicatorSheet(): string {
	const t = wordsForWorkers()
	const { area, indicators, outcomes, services } = catalogueIn(sourceLocale)
	const wellBeing = wellBeingOf()
	const number = (value: number | undefined): string => (value === undefined ? '' : String(value))
	return csv(
		[
			'Id',
			'Indicator',
			'Topic',
			'Well-being (Childcare Act 2006)',
			'Period',
			'Unit',
			'Which way is better',
			area.name,
			...comparisons.map((one) => t(`figures.to-${one}`)),
			'Before',
			'Services that work towards it',
			'Source',
			'Web',
			'Looked up',
		],
		indicators.all.map((one) => {
			const outcome = outcomes.get(one.outcome)
			return [
				one.id,
				one.words.name,
				outcome.words.name,
				wellBeing[one.outcome],
				one.period,
				one.unit,
				one.better,
				String(one.value),
				...comparisons.map((to) => number(one.compare[to])),
				one.before.map(({ period, value }) => `${period}: ${value}`).join('; '),
				services
					.named(one.services)
					.map(({ words }) => words.name)
					.join('; '),
				one.source.name,
				one.source.web,
				one.checked.on,
			]
		}),
	)
}
