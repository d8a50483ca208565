import { helpIn } from '#catalogue/suggestable.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { isPregnancy, stageIds } from '#domain/time/stage-ids.ts'
import { fullDate, money } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { HelpData, PackedHelp } from '#islands/checks/help.ts'
import type { MoneyData } from '#islands/checks/MoneyList.tsx'
import { checkPath, servicesPath, stagePath } from '#routes.ts'
import { moneyCheckStrings, selfCheckStrings } from '#islands/checks/words.ts'
import { checkData } from './words.ts'
import { helpRowOf } from './help-row.ts'
import { readerOf } from '#views/reader.ts'
import { stageName } from '#views/stage-names.ts'
import { areUrgentWordsUnchecked, urgentCardsIn } from '#views/urgent-cards.ts'

/** What the self-check is given, in one language. */
export function helpDataIn(locale: Locale): PackedHelp {
	const reader = readerOf(locale)
	const { needs, services } = catalogueIn(locale)
	const help = helpIn(locale)
	const view = ({ words, check }: (typeof needs.all)[number]): HelpData['needs'][string] => {
		const said = reader.said(words)
		return {
			name: words.name,
			summary: words.summary,
			first: words.first,
			say: words.say,
			...(check ? { check: checkPath(locale, check) } : {}),
			...(said.lang ? { said } : {}),
		}
	}
	return {
		...checkData(locale, 'find-help', selfCheckStrings),
		help,
		urgent: urgentCardsIn(locale).map(({ group, cards }) => ({
			group,
			cards: cards.map(({ about: _, ...card }) => card),
		})),
		isUnchecked: areUrgentWordsUnchecked(locale),
		needs: Object.fromEntries(needs.all.map((need) => [need.id, view(need)])),
		services: Object.fromEntries(
			Object.keys(help.services).map((id) => {
				const { id: _, href: __, ...row } = helpRowOf(services.get(id), reader)
				return [id, row]
			}),
		),
		servicePages: servicesPath(locale),
		stages: Object.fromEntries(
			stageIds.map((id) => [
				id,
				{ name: stageName(locale, id), href: stagePath(locale, id), isPregnancy: isPregnancy(id) },
			]),
		),
	}
}

const advisersShown = 3

/** What the money check is given, in one language. */
export function moneyDataIn(locale: Locale): MoneyData {
	const reader = readerOf(locale)
	const { moneyHelps, services } = catalogueIn(locale)
	const { t } = reader
	const advisers = services.forNeed('money-check').filter((one) => !one.national || one.phone)
	return {
		...checkData(locale, 'money-check', moneyCheckStrings),
		helps: moneyHelps.all.map((help) => ({
			id: help.id,
			order: help.order,
			nations: help.nations,
			'public-funds': help['public-funds'],
			...(help.if ? { if: help.if } : {}),
			...(help['only-if-sure'] ? { 'only-if-sure': true } : {}),
			...(help['now-if'] ? { 'now-if': help['now-if'] } : {}),
			...(help['later-if'] ? { 'later-if': help['later-if'] } : {}),
			...(help['time-limit'] ? { 'time-limit': help['time-limit'] } : {}),
		})),
		views: Object.fromEntries(
			moneyHelps.all.map(({ id, words, amounts = [], web }) => {
				const said = reader.said(words)
				const sums = amounts.map((amount) => ({
					label: words.amounts?.[amount.id] ?? '',
					sum: t(`amounts.per-${amount.per}`, { pounds: money(locale, amount.pounds) }),
					from: amount.from,
					to: amount.to,
					until: fullDate(locale, amount.to),
				}))
				return [
					id,
					{
						name: words.name,
						who: words.who,
						claim: words.claim,
						amounts: sums,
						...(words.limit ? { limit: words.limit } : {}),
						...(web ? { web } : {}),
						...(said.lang ? { said } : {}),
					},
				]
			}),
		),
		calculator: helpRowOf(services.get('calculators'), reader),
		advisers: advisers.slice(0, advisersShown).map((one) => helpRowOf(one, reader)),
		visaAdvice: helpRowOf(services.forNeed('no-public-funds')[0]!, reader),
	}
}
