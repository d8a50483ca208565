import type { StageId } from '#domain/time/stage-ids.ts'
import { momentText } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'

type Aged = { ages?: { 'from-weeks': number; 'to-weeks': number } | undefined; stages: readonly StageId[] }

const weeksIn = { month: 52 / 12, year: 52 }

/** "0 to 6 months", "3 to 5 years"; from pregnancy on, or where nobody said, the stages: "Pregnant – 2 and beyond". */
export function agesText(
	{ ages, stages }: Aged,
	{ locale, t }: Pick<RenderContext, 'locale' | 't'>,
	stageNameOf: (id: StageId) => string,
): string {
	if (!ages || ages['from-weeks'] < 0) return [...new Set([stages.at(0)!, stages.at(-1)!])].map(stageNameOf).join(' – ')
	const unit = ages['to-weeks'] <= 2 * weeksIn.year && ages['from-weeks'] < weeksIn.year ? 'month' : 'year'
	const [from, to] = [ages['from-weeks'], ages['to-weeks']].map((weeks) => Math.round(weeks / weeksIn[unit]))
	return momentText(locale, t, { from, to, unit, of: 'life' })
}
