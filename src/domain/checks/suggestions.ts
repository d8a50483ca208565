import { chosenOptions, circumstances, type Check } from './answers.ts'
import type { AudienceId } from '#domain/model/audience.ts'
import type { Answers } from './condition.ts'
import type { Wish } from '#domain/model/self-check.ts'
import type { StageId } from '#domain/time/stage-ids.ts'

/** What suggestions know of a service. */
export type Suggestable = {
	stages: readonly StageId[]
	audiences: readonly AudienceId[]
	wishes: readonly Wish[]
	sensitive?: 'ask-first' | 'never-shared'
}

/**
 * What suggestions know of a need. Its services stand best first: local before national, fresh before old, made for the
 * need before the rest.
 */
type NeedHelp = { services: readonly string[]; privacy: 'n' | 's' | 'x'; isUrgent: boolean; isQuiet: boolean }

/**
 * Needs, services and what every family can have, by id: all that suggestions are made from. `offer` is by stage, and
 * `any` where it is not known.
 */
export type Help = {
	needs: Readonly<Record<string, NeedHelp>>
	services: Readonly<Record<string, Suggestable>>
	offer: Readonly<Record<StageId | 'any', readonly string[]>>
	/** The need every urgent card belongs to. */
	cards: Readonly<Record<string, string>>
}

/** One card of the list. `because` are the options that led to it, none where saying so could harm (SR10). */
export type Suggestion = {
	need: string
	because: readonly { question: string; option: string }[]
	services: readonly string[]
}

type SuggestionList = {
	urgent: readonly Suggestion[]
	needs: readonly Suggestion[]
	isAlotAtOnce: boolean
	isQuiet: boolean
	offer: readonly string[]
}

/** How many services a card shows before "more". */
export const shownAtFirst = 3

/** This many things on somebody's mind put one person to help with it all first (SR11). The count is never shown. */
const aLotAtOnce = 3
const personForAll = 'family-help'
export const feelingSafe = 'feel-safe'

/** Never together with `feel-safe`: talking things over with somebody who scares you is not safe (SR10). */
const aboutCouples = ['relationship', 'relationship-own']

/**
 * The list a parent leaves with: urgent first (SR1), then in the order asked (SR11), for any answers, also none (SR12).
 * "Feeling safe" is not in it: the page shows the same card to everyone (SR10).
 */
export function listFor(check: Check, chosen: Answers, help: Help): SuggestionList {
	const about = circumstances(check, chosen)
	const raised = needsRaised(check, chosen, help)
	const isQuiet = raised.some(({ need }) => help.needs[need]?.isQuiet)
	const card = (one: Omit<Suggestion, 'services'>): Suggestion => ({
		...one,
		services: servicesFor(one.need, help, about),
	})
	const urgent = raised.filter(({ need }) => help.needs[need]?.isUrgent).map(card)
	const others = raised.filter(({ need }) => !help.needs[need]?.isUrgent && (!isQuiet || help.needs[need]?.isQuiet))
	const isAlotAtOnce = !isQuiet && others.filter(({ need }) => need !== personForAll).length >= aLotAtOnce
	const first = isAlotAtOnce
		? [others.find(({ need }) => need === personForAll) ?? { need: personForAll, because: [] }]
		: []
	const needs = [...first, ...others.filter(({ need }) => need !== first[0]?.need)]
		.filter(({ need }) => need !== feelingSafe)
		.map(card)
	return {
		urgent,
		needs,
		isAlotAtOnce,
		isQuiet,
		offer: isQuiet ? [] : inOrder(help.offer[about.stage ?? 'any'], help, about),
	}
}

/** The needs the answers raise, in the order asked, each with what led to it. */
function needsRaised(check: Check, chosen: Answers, help: Pick<Help, 'cards'>): Omit<Suggestion, 'services'>[] {
	const gate = check.questions.find(({ kind }) => kind === 'urgent')
	const urgent =
		(gate && chosen[gate.id]?.map((option) => ({ need: help.cards[option]!, question: gate.id, option }))) ?? []
	const chosenNeeds = chosenOptions(check, chosen).flatMap(({ question, option }) =>
		(option.needs ?? []).map((need) => ({ need, question: question.id, option: option.id })),
	)
	const byNeed = Map.groupBy([...urgent, ...chosenNeeds], ({ need }) => need)
	const isUnsafe = byNeed.has(feelingSafe)
	return [...byNeed.entries()]
		.filter(([need]) => !(isUnsafe && aboutCouples.includes(need)))
		.map(([need, because]) => ({
			need,
			because: need === feelingSafe ? [] : because.map(({ question, option }) => ({ question, option })),
		}))
}

/**
 * What may be sent to somebody: services of needs that are nobody's secret, and of those the parent ticks. Never
 * answers, never what could harm (SR16).
 */
export function shareable(list: SuggestionList, help: Help, ticked: ReadonlySet<string>): string[] {
	const cards = [...list.urgent, ...list.needs]
	const firstServices = (one: Suggestion) => one.services.slice(0, shownAtFirst)
	const sensitive = (id: string) => help.services[id]?.sensitive
	const services = cards.flatMap((one) => {
		const { privacy } = help.needs[one.need] ?? {}
		if (privacy === 'n') return firstServices(one).filter((id) => !sensitive(id))
		return privacy === 's' && ticked.has(one.need)
			? firstServices(one).filter((id) => sensitive(id) !== 'never-shared')
			: []
	})
	return [...new Set([...services, ...list.offer.filter((id) => !sensitive(id))])]
}

type About = ReturnType<typeof circumstances>

function servicesFor(need: string, help: Help, about: About): string[] {
	const all = help.needs[need]?.services ?? []
	const forStage = all.filter((id) => !about.stage || help.services[id]?.stages.includes(about.stage))
	return inOrder(forStage.length > 0 ? forStage : all, help, about)
}

/** The way they like to be helped first; groups for other people last. */
function inOrder(services: readonly string[], help: Help, { wishes, audiences }: About): string[] {
	const rank = (id: string): number => {
		const { wishes: offered = [], audiences: served = [] } = help.services[id] ?? {}
		const isMine = (one: AudienceId) => audiences.includes(one)
		const isParent = audiences.length === 0 && served.some((one) => one === 'mum' || one === 'dad-partner')
		const isForOthers = !served.includes('everyone') && !served.some(isMine) && !isParent
		return Number(isForOthers) * 2 - Number(offered.some((one) => wishes.includes(one)))
	}
	return [...services].sort((one, other) => rank(one) - rank(other))
}
