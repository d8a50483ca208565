import type { Years } from '#domain/model/years.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { isForFamilies } from '#domain/who-for.ts'
import { momentText } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'

type Aged = {
	ages?: { 'from-weeks': number; 'to-weeks': number } | undefined
	stages: readonly StageId[]
	years?: Years | undefined
}

const weeksIn = { month: 52 / 12, year: 52 }

/** "0 to 6 months", "3 to 5 years"; from pregnancy on, or where nobody said, the stages: "Pregnant – 2 and beyond". */
export function agesText(
	{ ages, stages, years }: Aged,
	context: Pick<RenderContext, 'locale' | 't'>,
	stageNameOf: (id: StageId) => string,
): string {
	if (!isForFamilies({ stages })) return yearsText({ years }, context) ?? ''
	if (!ages || ages['from-weeks'] < 0) return [...new Set([stages.at(0)!, stages.at(-1)!])].map(stageNameOf).join(' – ')
	const unit = ages['to-weeks'] <= 2 * weeksIn.year && ages['from-weeks'] < weeksIn.year ? 'month' : 'year'
	const [from, to] = [ages['from-weeks'], ages['to-weeks']].map((weeks) => Math.round(weeks / weeksIn[unit]))
	return momentText(context.locale, context.t, { from, to, unit, of: 'life' })
}

/** "13 to 19 years, or up to 24 if you are disabled", "From 60 years", "All ages"; undefined for a stage. */
export function yearsText(
	{ years, 'all-ages': allAges }: { years?: Years | undefined; 'all-ages'?: boolean | undefined },
	{ locale, t }: Pick<RenderContext, 'locale' | 't'>,
): string | undefined {
	if (allAges) return t('years.all')
	if (!years) return undefined
	const { from, to, 'if-disabled': ifDisabled } = years
	const span = momentText(locale, t, { from, to, unit: 'year', of: 'life' })
	return ifDisabled ? t('years.if-disabled', { years: span, age: ifDisabled }) : span
}
