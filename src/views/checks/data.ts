import { checkIn } from '#catalogue/checks.ts'
import { helpIn } from '#catalogue/suggestable.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { isPregnancy, stageIds } from '#domain/time/stage-ids.ts'
import { fullDate } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import type { HelpData } from '#islands/checks/help.ts'
import { packedHelp, type PackedHelp } from '#islands/checks/packed-help.ts'
import { feelingSafe } from '#domain/checks/suggestions.ts'
import type { MoneyData } from '#islands/checks/MoneyList.tsx'
import { checkPath, moneyHelpPath, servicesPath, stagePath } from '#routes.ts'
import { moneyCheckStrings, selfCheckStrings } from '#islands/checks/words.ts'
import { checkData } from './words.ts'
import { helpRowOf } from './help-row.ts'
import { hasSteps } from './money-help.ts'
import { careWords } from '#ui/care.ts'
import { sayingOf, type Saying } from '#ui/saying.ts'
import { amountText } from '#ui/service-text.ts'
import { contextFor } from '#views/context-for.ts'
import { stageName } from '#views/stage-names.ts'
import { areUrgentWordsUnchecked, urgentCardsIn } from '#views/urgent-cards.ts'

/** How it sounds is on the need's own page: here there is no room. */
const withoutSound = ({ sounds: _, ...saying }: Saying): Saying => saying

/** What the self-check is given, in one language. */
export function helpDataIn(locale: Locale): PackedHelp {
	const context = contextFor(locale)
	const { needs, services } = catalogueIn(locale)
	const help = helpIn(locale)
	const { questions } = checkIn(locale, 'find-help').check
	const options = questions.flatMap((question) => ('options' in question ? question.options : []))
	const raised = new Set(options.flatMap((option) => option.needs ?? []))
	const isNeverListed = (id: string): boolean => help.needs[id]!.isUrgent || id === feelingSafe || !raised.has(id)
	const view = ({ id, words, check }: (typeof needs.all)[number]): HelpData['needs'][string] => {
		const langAttributes = context.langAttributes(words)
		const name = { name: words.name, ...(langAttributes.lang ? { langAttributes } : {}) }
		if (isNeverListed(id)) return name
		const saying = sayingOf(words, context)
		return {
			...name,
			summary: words.summary,
			first: words.first,
			...(saying ? { saying: withoutSound(saying) } : {}),
			...(check ? { check: checkPath(locale, check) } : {}),
		}
	}
	const data: HelpData = {
		...checkData(locale, 'find-help', selfCheckStrings),
		help,
		urgent: urgentCardsIn(locale).map(({ group, cards }) => ({
			group,
			cards: cards.map(({ about: _, show: __, ...card }) => card),
		})),
		care: careWords(context),
		isUnchecked: areUrgentWordsUnchecked(locale),
		needs: Object.fromEntries(needs.all.map((need) => [need.id, view(need)])),
		services: Object.fromEntries(Object.keys(help.services).map((id) => [id, helpRowOf(services.get(id), context)])),
		stages: Object.fromEntries(
			stageIds.map((id) => [
				id,
				{ name: stageName(locale, id), href: stagePath(locale, id), isPregnancy: isPregnancy(id) },
			]),
		),
	}
	return packedHelp(data, servicesPath(locale))
}

const advisersShown = 3

/** What the money check is given, in one language. */
export function moneyDataIn(locale: Locale): MoneyData {
	const context = contextFor(locale)
	const { moneyHelps, services } = catalogueIn(locale)
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
				const langAttributes = context.langAttributes(words)
				const sums = amounts.map((amount) => ({
					label: words.amounts?.[amount.id] ?? '',
					sum: amountText(amount, context),
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
						...(hasSteps(words) ? { ready: moneyHelpPath(locale, id) } : {}),
						...(langAttributes.lang ? { langAttributes } : {}),
					},
				]
			}),
		),
		calculator: helpRowOf(services.get('calculators'), context),
		advisers: advisers.slice(0, advisersShown).map((one) => helpRowOf(one, context)),
		visaAdvice: helpRowOf(services.forNeed('no-public-funds')[0]!, context),
	}
}
