import { circumstances, meantBy, type Check } from './answers.ts'
import { truthOf, type Answers, type Truth } from './condition.ts'
import type { Moment } from '#domain/model/fields.ts'
import type { MoneyHelpFacts } from '#domain/model/money-help.ts'

export type MoneyHelp = { id: string } & Pick<
	MoneyHelpFacts,
	'order' | 'nations' | 'if' | 'only-if-sure' | 'now-if' | 'later-if' | 'time-limit' | 'public-funds'
>

/**
 * Ids of money help in three groups, each by how soon the chance ends. `mindVisa`: claiming could affect a visa, so say
 * so first.
 */
export type MoneyList = {
	now: readonly string[]
	might: readonly string[]
	later: readonly string[]
	mindVisa: boolean
}

/**
 * What a family might be able to get: everything the answers do not rule out, for any answers, also none. With a visa
 * that allows no public funds, only help that is none of these.
 */
export function moneyListFor(check: Check, chosen: Answers, helps: readonly MoneyHelp[]): MoneyList {
	const answers = meantBy(check, chosen)
	const { nation, visa } = circumstances(check, chosen)
	const open = helps
		.filter(
			(help) =>
				(!nation || help.nations.includes(nation)) &&
				isOpen(truthOf(help.if, answers), help) &&
				!(visa === 'no-public-funds' && help['public-funds']),
		)
		.sort((one, other) => endOf(one) - endOf(other) || one.order - other.order)
	const groupOf = (help: MoneyHelp) =>
		help['now-if'] && truthOf(help['now-if'], answers) === 'yes'
			? 'now'
			: help['later-if'] && truthOf(help['later-if'], answers) === 'yes'
				? 'later'
				: 'might'
	const idsIn = (group: string) => open.filter((help) => groupOf(help) === group).map(({ id }) => id)
	return { now: idsIn('now'), might: idsIn('might'), later: idsIn('later'), mindVisa: visa !== undefined }
}

const isOpen = (truth: Truth, help: MoneyHelp): boolean =>
	truth === 'yes' || (truth === 'maybe' && !help['only-if-sure'])

const weeksIn = { hour: 1 / 168, day: 1 / 7, week: 1, month: 52 / 12, year: 52 } as const
const pregnancyWeeks = 40

/** When the chance to claim ends, in weeks from birth; help without a limit comes last. */
function endOf({ 'time-limit': limit }: MoneyHelp): number {
	return limit?.to === undefined ? Infinity : weeksFromBirth(limit.to, limit)
}

const weeksFromBirth = (value: number, { unit, of }: Moment): number =>
	value * weeksIn[unit] - (of === 'pregnancy' ? pregnancyWeeks : 0)
