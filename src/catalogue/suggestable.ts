import { isOld } from '#domain/time/freshness.ts'
import { closestFirst, hasNoEffect, isSuggested } from '#domain/order.ts'
import type { Wish } from '#domain/model/self-check.ts'
import { stageIds, type StageId } from '#domain/time/stage-ids.ts'
import type { Help } from '#domain/checks/suggestions.ts'
import { wayIn } from '#domain/way-in.ts'
import type { Locale } from '#i18n/locales.ts'
import { catalogueIn, type Service } from './index.ts'

/** How many services a need keeps for the list: the first few, and what "more" opens. */
const mostServices = 6
const inOffer = 3

/** All that suggestions are made from: small enough to travel to the browser, and the same in every language. */
export function helpIn(locale: Locale): Help {
	const { needs, services, urgentCards, contact, area, today } = catalogueIn(locale)
	/**
	 * Best first: of this nation, fresh, local; among local ones those made for the need, among national ones as the need
	 * names them.
	 */
	const serving = (id: string): Service[] => {
		const { national: nationalIds } = needs.get(id)
		const isElsewhere = ({ nations }: Service) => Number(!nations.includes(area.nation))
		const place = (one: Service) =>
			one.national && nationalIds.includes(one.id)
				? nationalIds.indexOf(one.id)
				: nationalIds.length + (one.needs.includes(id) ? one.needs.indexOf(id) : one.needs.length)
		const all = services.forNeed(id).filter((one) => !hasNoEffect(one))
		const suggested = all.filter((one) => isSuggested(one, today))
		return (suggested.length > 0 ? suggested : all).sort(
			(one, other) =>
				isElsewhere(one) - isElsewhere(other) ||
				Number(isOld(one.checked.on, today)) - Number(isOld(other.checked.on, today)) ||
				Number(one.national) - Number(other.national) ||
				place(one) - place(other),
		)
	}
	/** The first few of each stage, so that no stage is left without. */
	const firstOfEachStage = (all: readonly Service[]): string[] => {
		const ids = new Set(
			stageIds
				.flatMap((stage) => all.filter((one) => one.stages.includes(stage)).slice(0, mostServices))
				.map(({ id }) => id),
		)
		return all.filter(({ id }) => ids.has(id)).map(({ id }) => id)
	}
	const everyone = [contact('health-visiting'), contact('family-information'), contact('family-help')]
	const offerAt = (stage: StageId): string[] => {
		const groups = closestFirst(
			services.forStage(stage).filter((one) => one.tier === 'universal' && !one.national && !hasNoEffect(one)),
		)
		return [
			...new Set([...everyone.filter((one) => one.stages.includes(stage)).slice(0, 1), ...groups].map(({ id }) => id)),
		].slice(0, inOffer)
	}
	const atStages = Object.fromEntries(stageIds.map((stage) => [stage, offerAt(stage)])) as Record<StageId, string[]>
	const offer = { ...atStages, any: everyone.map(({ id }) => id) }
	const needHelp = Object.fromEntries(
		needs.all.map((need) => [
			need.id,
			{
				services: firstOfEachStage(serving(need.id)),
				privacy: need.privacy,
				isUrgent: need.first === 'urgent',
				isQuiet: need.quiet,
			},
		]),
	)
	const serviceIds = new Set([
		...Object.values(needHelp).flatMap((need) => need.services),
		...Object.values(offer).flat(),
	])
	return {
		needs: needHelp,
		services: Object.fromEntries([...serviceIds].map((id) => [id, suggestable(services.get(id), today)])),
		offer,
		cards: Object.fromEntries(urgentCards.map(({ id, need }) => [id, need])),
	}
}

const suggestable = (service: Service, today: string): Help['services'][string] => ({
	stages: service.stages,
	audiences: service.audiences,
	wishes: wishesOf(service, today),
	...(service.sensitive ? { sensitive: service.sensitive } : {}),
})

/** The ways of being helped a service answers to. */
function wishesOf(service: Service, today: string): Wish[] {
	const at = (place: 'home' | 'phone' | 'online') => service['delivered-at'].some((one) => one === place)
	return [
		...(wayIn(service, today) === 'open' ? (['drop-in'] as const) : []),
		...(at('home') || service.type === 'home-visit' ? (['home'] as const) : []),
		...(at('phone') || service.type === 'helpline' ? (['phone'] as const) : []),
		...(at('online') || service.type === 'website' ? (['online'] as const) : []),
	]
}
