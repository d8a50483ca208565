import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkIn } from '#catalogue/checks.ts'
import { helpIn } from '#catalogue/suggestable.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { isChoice, keepApplying, questionsToAsk, type Check } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import { moneyListFor, type MoneyHelp } from '#domain/checks/money.ts'
import { listFor, shareable, type Help } from '#domain/checks/suggestions.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { after, beginning, type Filling } from '#islands/checks/flow.ts'
import { families } from './families.ts'
import { moneyFamilies } from './money-families.ts'

const seed = 20261122
const walks = 100_000

let check: Check
let money: Check
let help: Help
let helps: readonly MoneyHelp[]
beforeAll(() => {
	check = checkIn('en', 'find-help').check
	money = checkIn('en', 'money-check').check
	help = helpIn('en')
	helps = catalogueIn('en').moneyHelps.all
})

/** Any answers somebody could tap: for each question nothing, one option, or several where several may be chosen. */
const anyAnswers = (of: Check) =>
	fc.record(
		Object.fromEntries(
			of.questions.map((question) => {
				const ids = isChoice(question) ? question.options.map(({ id }) => id) : question.cards
				const some =
					isChoice(question) && question.kind === 'one'
						? fc.constantFrom(...ids).map((id) => [id])
						: fc.subarray([...ids], { maxLength: 3 })
				return [
					question.id,
					fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 3, arbitrary: some }),
				]
			}),
		),
	)

/** Every two answers together. */
function* pairs(of: Check): Generator<Answers> {
	const options = of.questions.flatMap((question) =>
		(isChoice(question) ? question.options.map(({ id }) => id) : question.cards).map((id) => ({
			question: question.id,
			id,
		})),
	)
	for (const one of options)
		for (const other of options)
			if (one.question < other.question) yield { [one.question]: [one.id], [other.question]: [other.id] }
}

/** What must hold for whatever somebody answers. Plain conditions, because it is asked a hundred thousand times. */
function faultOf(chosen: Answers): string | undefined {
	const list = listFor(check, chosen, help)
	const cards = [...list.urgent, ...list.needs]
	if (cards.length + list.offer.length === 0) return 'is empty'
	const helpless = cards.find(({ services }) => services.length === 0)
	if (helpless) return `has a card without anybody: ${helpless.need}`
	const gate = keepApplying(check, chosen)['now'] ?? []
	if (gate.length > 0 && list.urgent.length === 0) return 'loses what is urgent'
	if (list.needs.some(({ need }) => help.needs[need]?.isUrgent)) return 'has something urgent among the rest'
	const isScared = keepApplying(check, chosen)['safe']?.includes('yes')
	if (isScared && cards.some(({ need }) => need === 'relationship' || need === 'relationship-own'))
		return 'sends somebody who is scared to couples’ help'
	if (list.isQuiet && (list.offer.length > 0 || list.needs.some(({ need }) => !help.needs[need]?.isQuiet)))
		return 'is not quiet'
	const sent = shareable(list, help, new Set())
	if (sent.some((id) => help.services[id]?.sensitive)) return 'sends something sensitive'
	const open = new Set([
		...cards.filter(({ need }) => help.needs[need]?.privacy === 'n').flatMap(({ services }) => services),
		...list.offer,
	])
	return sent.some((id) => !open.has(id)) ? 'sends something private' : undefined
}

describe('the self-check, whatever is answered', () => {
	test('every single answer and every two together lead somewhere', () => {
		for (const answers of pairs(check)) expect(faultOf(answers), JSON.stringify(answers)).toBeUndefined()
	})

	test(
		`${walks.toLocaleString('en-GB')} chance walks lead somewhere: never empty, urgent first, nothing private sent`,
		{ timeout: 240_000 },
		() => {
			fc.assert(
				fc.property(anyAnswers(check), (answers) => faultOf(answers) === undefined),
				{ numRuns: walks, seed },
			)
		},
	)

	test('always ends: Next from anywhere reaches the list, Back reaches the start', () => {
		const { words } = checkIn('en', 'find-help')
		const runs = (from: Filling, to: 'next' | 'back'): Filling => {
			let filling = from
			for (let moves = 0; moves < 60 && filling.step.at !== 'list' && filling.step.at !== 'start'; moves += 1) {
				if (filling.step.at === 'notice') filling = after(filling, { to: 'reveal' }, check, words.questions)
				filling = after(filling, { to }, check, words.questions)
			}
			return filling
		}
		fc.assert(
			fc.property(anyAnswers(check), (answers) => {
				const chosen = keepApplying(check, answers)
				const questions = questionsToAsk(check, chosen)
				const last = questions.at(-1)!
				expect(runs({ ...beginning(check), chosen }, 'next').step.at).toBe('list')
				expect(runs({ step: { at: 'question', question: last.id }, chosen }, 'back').step.at).toBe('start')
			}),
			{ numRuns: 2_000, seed },
		)
	})

	test('urgent cards ring somebody', () => {
		for (const { sections, id } of catalogueIn('en').urgentCards) {
			const calls = sections.flatMap(({ call }) => call.map((one) => catalogueIn('en').services.get(one)))
			expect(
				calls.some(({ phone }) => phone),
				id,
			).toBe(true)
		}
	})
})

describe.each(liveLocales.map(({ tag }) => tag))('families, %s', (locale) => {
	test.each(families)('$who', ({ answers, needs }) => {
		const { check: own, words } = checkIn(locale, 'find-help')
		const list = listFor(own, answers, helpIn(locale))
		const cards = [...list.urgent, ...list.needs]
		expect(cards.map(({ need }) => need)).toEqual(needs)
		for (const { question, option } of list.needs.flatMap(({ because }) => because))
			expect(words.questions[question]?.options?.[option], `${question}.${option}`).toBeTruthy()
	})
})

describe('families and money', () => {
	test.each(moneyFamilies)('$who', ({ answers, now, might, later }) =>
		expect(moneyListFor(money, answers, helps)).toMatchObject({ now, might, later }),
	)
})

test.each(liveLocales.map(({ tag }) => tag))(
	'each help with money says what to have at hand and what to do, %s',
	(locale) =>
		expect(
			catalogueIn(locale)
				.moneyHelps.all.filter(({ words: { bring, steps } }) => !bring || !steps)
				.map(({ id }) => id),
		).toEqual([]),
)

describe('the money check, whatever is answered', () => {
	test('no help stands in two groups, none is lost but by an answer, and a visa keeps public funds out', () => {
		fc.assert(
			fc.property(anyAnswers(money), (answers) => {
				const { now, might, later, mindVisa } = moneyListFor(money, keepApplying(money, answers), helps)
				const all = [...now, ...might, ...later]
				expect(new Set(all).size).toBe(all.length)
				expect(all.length).toBeGreaterThan(0)
				if (answers['funds']?.some((answer) => answer === 'told-no' || answer === 'unsure')) {
					expect(mindVisa).toBe(true)
					expect(helps.filter(({ id }) => all.includes(id)).filter((one) => one['public-funds'])).toEqual([])
				}
			}),
			{ numRuns: 5_000, seed },
		)
	})
	test('nothing answered rules nothing out', () => {
		const { now, might, later } = moneyListFor(money, {}, helps)
		expect([...now, ...might, ...later].sort()).toEqual(
			helps
				.filter((one) => !one['only-if-sure'])
				.map(({ id }) => id)
				.sort(),
		)
	})
})
