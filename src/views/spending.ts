import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { audienceIds } from '#domain/model/audience.ts'
import type { OutcomeId } from '#domain/model/outcome.ts'
import { tierIds, type TierId } from '#domain/model/tier.ts'
import { changeOf, monthsBetweenYears, poundsBy, totalOf } from '#domain/spending.ts'
import { addMonths } from '#domain/time/dates.ts'
import { momentsOfSpan, openFirst, pausesOf } from '#domain/voice.ts'
import { fullDate, list, measured, money, monthAndYear } from '#i18n/format.ts'
import { languageName, sourceLocale, type Locale } from '#i18n/locales.ts'
import { gapsByPath, spentInYearPath } from '#routes.ts'
import type { LangAttributes, RenderContext } from '#ui/render-context.ts'
import { amountText } from './gaps/figures.ts'
import { allHeard } from './heard.ts'
import { emailTo } from '#ui/message-links.ts'

type Year = Item<'years'>

export const yearName = ({ locale, t }: RenderContext, { from, to }: Year): string =>
	t('spend.year', { from: monthAndYear(locale, from), to: monthAndYear(locale, to) })

/** The years there are, newest first. */
export const yearsIn = (locale: Locale): Year[] =>
	[...catalogueIn(locale).years.all].sort((one, other) => other.from.localeCompare(one.from))

export const yearRows = (context: RenderContext) =>
	yearsIn(context.locale).map((year) => ({
		href: spentInYearPath(context.locale, year.id),
		name: yearName(context, year),
		summary: year.words.summary,
		summaryAttributes: context.langAttributes(year.words, 'summary'),
	}))

/** When the next year is due, and what to say once it is not there by then. */
export function nextYearDue({ locale, t }: RenderContext): { day: string; says: string; late: string } | undefined {
	const [newest] = yearsIn(locale).map(({ published }) => published)
	if (!newest) return undefined
	const day = addMonths(newest, monthsBetweenYears)
	const date = fullDate(locale, day)
	return { day, says: t('spend.next', { date }), late: t('spend.late', { date }) }
}

/** A part of a sum: what it is, how much, and its share of the largest, in thousandths, by kind of help. */
export type MoneyBar = {
	name: string
	langAttributes: LangAttributes
	pounds: string
	parts: readonly { tier: TierId; name: string; pounds: string; x: number; width: number }[]
}

/** All that the page of a year says, ready to draw. */
export function yearView(context: RenderContext, id: string) {
	const { locale, t, langAttributes } = context
	const { years, organisations, audiences } = catalogueIn(locale)
	const year = years.get(id)
	const { words, lines } = year
	const byOutcome = poundsBy(lines, 'outcome')
	const most = byOutcome[0]?.pounds ?? 1
	return {
		year,
		name: yearName(context, year),
		published: t('spend.published', { date: fullDate(locale, year.published) }),
		plan: year.plan.map((one) => ({ ...one, text: words.plan[one.id] ?? '', says: t(`spend.plan-${one.status}`) })),
		total: money(locale, totalOf(lines)),
		bars: byOutcome.map(({ of, pounds, lines: own }) => barOf(context, of, pounds, own, most)),
		sources: poundsBy(lines, 'source').map(({ of, pounds }) => ({
			name: t(`spend.source-${of}`),
			pounds: money(locale, pounds),
		})),
		paid: poundsBy(lines, 'to').map(({ of, pounds }) => ({
			name: organisations.get(of).name,
			pounds: money(locale, pounds),
		})),
		results: year.results.map((result) => ({
			id: result.id,
			text: words.results[result.id] ?? '',
			change: changeOf(result),
			says: t(`spend.${changeOf(result)}`),
			figure: result.indicator ? figureOn(locale, result.indicator) : undefined,
			before: { says: measured(locale, result.before, result.unit), width: widthOf(result.before, result) },
			after: { says: measured(locale, result.after, result.unit), width: widthOf(result.after, result) },
		})),
		reached: year.reached.map(({ audience, families }) => ({
			name: audiences.get(audience).words.name,
			langAttributes: langAttributes(audiences.get(audience).words, 'name'),
			count: families,
		})),
		heard: allHeard(context).filter(({ month }) => year.from.slice(0, 7) <= month && month <= year.to.slice(0, 7)),
	}
}

/** A published figure, in English, and where it stands beside those of other areas. */
function figureOn(locale: Locale, id: string) {
	const { words, value, unit, period, outcome } = catalogueIn(sourceLocale).indicators.get(id)
	return { says: `${words.name}, ${amountText(unit, value)} (${period})`, href: gapsByPath(locale, outcome) }
}

function barOf(
	{ locale, langAttributes }: RenderContext,
	outcome: OutcomeId,
	pounds: number,
	lines: readonly Year['lines'][number][],
	most: number,
): MoneyBar {
	const { outcomes, tierName } = catalogueIn(locale)
	const { words } = outcomes.get(outcome)
	const inThousandths = (sum: number) => Math.round((sum / most) * 1000)
	let x = 0
	const parts = tierIds.flatMap((tier) => {
		const own = totalOf(lines.filter((line) => line.tier === tier))
		if (own === 0) return []
		const part = { tier, name: tierName(tier), pounds: money(locale, own), x, width: inThousandths(own) }
		x += part.width
		return [part]
	})
	return { name: words.name, langAttributes: langAttributes(words, 'name'), pounds: money(locale, pounds), parts }
}

/** Of a hundred where it is a share; else of the larger of both. */
const widthOf = (value: number, { unit, before, after }: Year['results'][number]): number =>
	Math.round((value / (unit === 'percent' ? 100 : Math.max(before, after, 1))) * 1000)

/** Chances to run something, open ones first, and when none is open. */
export function chancesIn(context: RenderContext) {
	const { locale, t } = context
	const { opportunities, organisations, outcomes } = catalogueIn(locale)
	const all = openFirst(opportunities.all, context.today)
	return {
		pauses: pausesOf(all, context.today),
		chances: all.map(({ id, words, outcome, from, to, pounds, contact, ...facts }) => ({
			id,
			words,
			outcome: outcomes.get(outcome).words,
			...momentsOfSpan({ from, to }),
			until: t('spend.chance-until', { date: fullDate(locale, to) }),
			closed: t('spend.chance-closed', { date: fullDate(locale, to) }),
			upTo: pounds === undefined ? undefined : t('spend.up-to', { pounds: money(locale, pounds) }),
			askedBy: t('spend.asked-by', { who: organisations.get(facts['asked-by']).name }),
			email: contact.email,
			href: emailTo(contact.email, { subject: words.name, body: '' }),
			phone: contact.phone,
			web: contact.web,
		})),
	}
}

/** Local services that anybody may know of. */
const openServices = (locale: Locale): Service[] =>
	catalogueIn(locale).everyService.all.filter(({ national, sensitive }) => !national && sensitive !== 'never-shared')

/** Who runs how many of the area's services, and who pays for them. */
export function runners({ locale, t }: RenderContext) {
	const { organisations } = catalogueIn(locale)
	return [...Map.groupBy(openServices(locale), (service) => service['run-by'])]
		.map(([id, services]) => {
			const payers = [...new Set(services.flatMap((service) => service['paid-by'] ?? []))]
			return {
				name: organisations.get(id).name,
				count: services.length,
				pays:
					payers.length > 0
						? list(
								locale,
								payers.map((who) => t(`spend.source-${who}`)),
							)
						: t('spend.not-told'),
			}
		})
		.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name))
}

/** How many services there are for whom, in which languages, and how open they are. */
export function equalAccess({ locale, t, langAttributes }: RenderContext) {
	const { audiences, venues } = catalogueIn(locale)
	const services = openServices(locale)
	const countOf = (holds: (service: Service) => boolean) => services.filter(holds).length
	const spoken = [...new Set(services.flatMap((service) => service.spoken))]
	const counted = (rows: readonly { name: string; langAttributes?: LangAttributes; count: number }[]) =>
		rows.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
	return {
		audiences: counted(
			audienceIds
				.filter((id) => id !== 'everyone' && id !== 'worker')
				.map((id) => ({
					name: audiences.get(id).words.name,
					langAttributes: langAttributes(audiences.get(id).words, 'name'),
					count: countOf((service) => service.audiences.includes(id)),
				})),
		),
		languages: counted(
			spoken.map((tag) => ({
				name: languageName(locale, tag),
				count: countOf((service) => service.spoken.includes(tag)),
			})),
		),
		joining: counted([
			{ name: t('spend.free'), count: countOf(({ cost }) => cost.kind === 'free') },
			{
				name: t('spend.interpreter'),
				count: countOf(({ interpreter }) => interpreter === 'yes' || interpreter === 'on-request'),
			},
			{ name: t('spend.creche'), count: countOf(({ creche }) => creche === 'yes') },
			{
				name: t('access.step-free'),
				count: countOf((service) => venueIdsOf(service).some((id) => venues.get(id).access['step-free'] === 'yes')),
			},
		]),
	}
}
