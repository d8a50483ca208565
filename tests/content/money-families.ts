import type { Answers } from '#domain/checks/condition.ts'

/** A family, what it answers, and what it might be able to get, in three groups by how soon to claim. */
export type MoneyFamily = { who: string; answers: Answers } & Groups
type Groups = Record<'now' | 'might' | 'later', readonly string[]>

/** What most of them answer. */
const usual = {
	nation: 'england',
	first: 'first',
	credit: 'none',
	age: '20-plus',
	care: 'no',
	high: 'no',
	funds: 'can',
}

/**
 * `differs` are the answers that are not the usual ones, "-" where a question is not asked; lists have spaces between.
 */
function family(who: string, differs: string, groups: Record<keyof Groups, string>): MoneyFamily {
	const own = Object.fromEntries(differs.split(', ').map((one) => one.split(': ') as [string, string]))
	const answers = Object.entries({ ...usual, ...own }).filter(([, options]) => options !== '-')
	const listOf = (words: string) => words.split(/\s+/).filter(Boolean)
	return {
		who,
		answers: Object.fromEntries(answers.map(([question, options]) => [question, listOf(options)])),
		now: listOf(groups.now),
		might: listOf(groups.might),
		later: listOf(groups.later),
	}
}

export const moneyFamilies: readonly MoneyFamily[] = [
	family('under 18 and pregnant, at school', 'where: pregnant-10-24, age: under-18, work: school, care: -', {
		now: 'maternity-exemption',
		might: 'healthy-start resilience-fund council-tax food-and-baby-banks',
		later: 'child-benefit care-to-learn',
	}),
	family('under 18, 8 weeks pregnant', 'where: pregnant-under-10, age: under-18, work: not-working', {
		now: 'maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'maternity-allowance child-benefit healthy-start',
	}),
	family(
		'first baby on Universal Credit, low pay, 30 weeks',
		'where: pregnant-25, credit: gets, pay: low, work: not-working',
		{
			now: 'maternity-allowance maternity-grant maternity-exemption',
			might: 'healthy-start resilience-fund council-tax warm-home food-and-baby-banks',
			later: 'credit-child child-benefit',
		},
	),
	family(
		'first baby on Universal Credit, 15 weeks',
		'where: pregnant-10-24, credit: gets, pay: low, work: not-working',
		{
			now: 'maternity-exemption',
			might: 'healthy-start resilience-fund council-tax warm-home food-and-baby-banks',
			later: 'credit-child maternity-allowance child-benefit maternity-grant',
		},
	),
	family(
		'second baby on Universal Credit, 30 weeks',
		'where: pregnant-25, first: older, credit: gets, pay: low, work: not-working',
		{
			now: 'maternity-allowance maternity-exemption',
			might: 'healthy-start resilience-fund council-tax warm-home food-and-baby-banks',
			later: 'credit-child child-benefit',
		},
	),
	family(
		'second child with twins, newborn, Universal Credit',
		'where: under-3-months child-2, first: older-twins, credit: gets, pay: low, work: not-working',
		{
			now: 'credit-child child-benefit maternity-grant maternity-exemption',
			might: `maternity-allowance healthy-start hours-two-year-olds child-health resilience-fund council-tax
				warm-home child-maintenance nursery-premium food-and-baby-banks`,
			later: 'hours-three-four',
		},
	),
	family('employee, first baby, 20 weeks, no benefits', 'where: pregnant-10-24, work: employee partner', {
		now: 'maternity-pay paternity-pay maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'child-benefit tax-free-childcare hours-working-parents',
	}),
	family('employee, 30 weeks', 'where: pregnant-25, work: employee', {
		now: 'maternity-pay paternity-pay maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'child-benefit tax-free-childcare hours-working-parents',
	}),
	family('self-employed, 30 weeks', 'where: pregnant-25, work: self-employed', {
		now: 'maternity-allowance maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'child-benefit tax-free-childcare hours-working-parents',
	}),
	family('self-employed, 12 weeks', 'where: pregnant-10-24, first: older, work: self-employed partner', {
		now: 'paternity-pay maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'maternity-allowance child-benefit tax-free-childcare hours-working-parents',
	}),
	family('a newer job, 26 weeks', 'where: pregnant-25, first: older, work: new-job', {
		now: 'paternity-pay maternity-allowance maternity-exemption',
		might: 'resilience-fund council-tax food-and-baby-banks',
		later: 'child-benefit tax-free-childcare hours-working-parents',
	}),
	family('newborn, both work, no benefits', 'where: under-3-months, work: employee partner', {
		now: 'child-benefit maternity-exemption',
		might: `maternity-pay paternity-pay tax-free-childcare child-health resilience-fund council-tax
			child-maintenance food-and-baby-banks`,
		later: 'hours-working-parents',
	}),
	family('newborn, high earner over the charge', 'where: under-3-months, work: employee partner, high: over-charge', {
		now: 'child-benefit maternity-exemption',
		might: `maternity-pay paternity-pay high-earner-charge tax-free-childcare child-health resilience-fund
			council-tax child-maintenance food-and-baby-banks`,
		later: 'hours-working-parents',
	}),
	family('one-year-old, very high earner', 'where: child-1, work: employee partner, high: over-top', {
		now: 'child-benefit',
		might: `high-earner-charge child-health resilience-fund council-tax child-maintenance
			food-and-baby-banks`,
		later: '',
	}),
	family(
		'baby of 4 months, Universal Credit, middling pay',
		'where: 3-to-6-months, credit: gets, pay: middle, work: employee',
		{
			now: 'credit-child child-benefit maternity-grant maternity-exemption',
			might: `paternity-pay credit-childcare child-health resilience-fund council-tax warm-home
				child-maintenance food-and-baby-banks`,
			later: 'hours-working-parents',
		},
	),
	family(
		'baby of 8 months, Universal Credit, working',
		'where: 6-to-12-months, credit: gets, pay: middle, work: employee',
		{
			now: 'credit-child child-benefit maternity-exemption',
			might: `paternity-pay credit-childcare hours-working-parents child-health resilience-fund council-tax
				warm-home child-maintenance nursery-premium food-and-baby-banks`,
			later: '',
		},
	),
	family(
		'child of 1, Universal Credit, low pay',
		'where: child-1, first: older, credit: gets, pay: low, work: not-working',
		{
			now: 'child-benefit',
			might: `credit-child healthy-start child-health resilience-fund council-tax warm-home child-maintenance
				nursery-premium food-and-baby-banks`,
			later: 'hours-two-year-olds',
		},
	),
	family('child of 2, Universal Credit, higher pay', 'where: child-2, credit: gets, pay: higher, work: employee', {
		now: 'child-benefit',
		might: `credit-child credit-childcare hours-working-parents child-health resilience-fund council-tax
			warm-home child-maintenance nursery-premium food-and-baby-banks`,
		later: 'hours-three-four',
	}),
	family('child of 2, Universal Credit, middling pay', 'where: child-2, credit: gets, pay: middle, work: employee', {
		now: 'child-benefit',
		might: `credit-child credit-childcare hours-working-parents hours-two-year-olds child-health
			resilience-fund council-tax warm-home child-maintenance nursery-premium food-and-baby-banks`,
		later: 'hours-three-four',
	}),
	family('child of 2 who is disabled, no benefits', 'where: child-2, work: partner, care: yes', {
		now: 'child-benefit',
		might: `tax-free-childcare hours-working-parents hours-two-year-olds disability-living-allowance carers
			child-health resilience-fund council-tax child-maintenance nursery-premium food-and-baby-banks`,
		later: 'hours-three-four',
	}),
	family('newborn who is disabled', 'where: under-3-months, work: partner, care: yes', {
		now: 'child-benefit maternity-exemption',
		might: `paternity-pay tax-free-childcare carers child-health resilience-fund council-tax
			child-maintenance food-and-baby-banks`,
		later: 'hours-working-parents disability-living-allowance',
	}),
	family('child of 3, no benefits', 'where: child-3-4, work: partner', {
		now: 'child-benefit',
		might: `tax-free-childcare hours-working-parents hours-three-four child-health resilience-fund
			council-tax child-maintenance food-and-baby-banks`,
		later: '',
	}),
	family('no recourse, pregnant', 'where: pregnant-25, work: not-working, funds: told-no', {
		now: 'maternity-allowance maternity-exemption',
		might: 'food-and-baby-banks',
		later: '',
	}),
	family('no recourse, child of 2', 'where: child-2, work: partner, funds: told-no', {
		now: '',
		might: 'healthy-start hours-two-year-olds child-health child-maintenance food-and-baby-banks',
		later: 'hours-three-four',
	}),
	family('no recourse, baby, in a job', 'where: under-3-months, work: employee, funds: told-no', {
		now: 'maternity-exemption',
		might: 'maternity-pay paternity-pay healthy-start child-health child-maintenance food-and-baby-banks',
		later: '',
	}),
	family(
		'not sure about public funds or without papers, newborn',
		'where: under-3-months, work: not-working, funds: unsure',
		{
			now: 'maternity-exemption',
			might: 'maternity-allowance healthy-start child-health child-maintenance food-and-baby-banks',
			later: '',
		},
	),
	family('Scotland, under 18, pregnant', 'nation: scotland, where: pregnant-10-24, age: under-18, work: school', {
		now: '',
		might: 'best-start-scotland council-tax food-and-baby-banks',
		later: 'child-benefit',
	}),
	family(
		'Scotland, Universal Credit, newborn',
		'nation: scotland, where: under-3-months, credit: gets, pay: low, work: not-working',
		{
			now: 'credit-child child-benefit',
			might: `maternity-allowance best-start-scotland child-health council-tax warm-home child-maintenance
				food-and-baby-banks`,
			later: '',
		},
	),
	family('Scotland, disabled child of 1', 'nation: scotland, where: child-1, work: partner, care: yes', {
		now: 'child-benefit',
		might: `tax-free-childcare child-disability-payment child-health council-tax child-maintenance
			food-and-baby-banks`,
		later: '',
	}),
	family(
		'Wales, Universal Credit, first baby of 4 months',
		'nation: wales, where: 3-to-6-months, credit: gets, pay: low, work: not-working',
		{
			now: 'credit-child child-benefit maternity-grant',
			might: 'healthy-start child-health council-tax warm-home child-maintenance food-and-baby-banks',
			later: '',
		},
	),
	family('Wales, child of 3', 'nation: wales, where: child-3-4, work: employee', {
		now: 'child-benefit',
		might: 'tax-free-childcare child-health council-tax child-maintenance food-and-baby-banks',
		later: '',
	}),
	family(
		'Northern Ireland, Universal Credit, pregnant',
		'nation: northern-ireland, where: pregnant-25, credit: gets, pay: low, work: not-working',
		{
			now: 'maternity-allowance maternity-grant',
			might: 'healthy-start food-and-baby-banks',
			later: 'credit-child child-benefit',
		},
	),
	family(
		'19, at college, baby of 7 months',
		'where: 6-to-12-months, credit: gets, pay: low, age: 18-19, work: school',
		{
			now: 'credit-child child-benefit maternity-exemption',
			might: `healthy-start child-health resilience-fund council-tax warm-home care-to-learn child-maintenance
				nursery-premium food-and-baby-banks`,
			later: '',
		},
	),
	family('20, at college, baby of 7 months', 'where: 6-to-12-months, credit: gets, pay: low, work: school', {
		now: 'credit-child child-benefit maternity-exemption',
		might: `healthy-start child-health resilience-fund council-tax warm-home child-maintenance
			nursery-premium food-and-baby-banks`,
		later: '',
	}),
	family(
		'pregnant with a child of 1',
		'where: pregnant-10-24 child-1, first: older, credit: gets, pay: low, work: partner',
		{
			now: 'paternity-pay child-benefit maternity-exemption',
			might: `healthy-start child-health resilience-fund council-tax warm-home child-maintenance
				nursery-premium food-and-baby-banks`,
			later: 'credit-child credit-childcare hours-working-parents hours-two-year-olds',
		},
	),
	family('not sure about Universal Credit, newborn', 'where: under-3-months, credit: unsure, work: not-working', {
		now: 'credit-child child-benefit maternity-grant maternity-exemption',
		might: `maternity-allowance healthy-start child-health resilience-fund council-tax warm-home
			child-maintenance food-and-baby-banks`,
		later: '',
	}),
	family(
		'says only that the baby is new',
		'where: under-3-months, nation: -, first: -, credit: -, age: -, care: -, high: -, funds: -',
		{
			now: 'credit-child child-benefit maternity-grant maternity-exemption',
			might: `maternity-pay paternity-pay maternity-allowance healthy-start best-start-scotland
				credit-childcare tax-free-childcare child-disability-payment carers child-health resilience-fund
				council-tax warm-home care-to-learn child-maintenance food-and-baby-banks`,
			later: 'hours-working-parents disability-living-allowance',
		},
	),
	family(
		'says only that she is 30 weeks',
		'where: pregnant-25, nation: -, first: -, credit: -, age: -, care: -, high: -, funds: -',
		{
			now: 'maternity-pay paternity-pay maternity-allowance maternity-grant maternity-exemption',
			might: 'healthy-start best-start-scotland resilience-fund council-tax warm-home food-and-baby-banks',
			later: `credit-child child-benefit credit-childcare tax-free-childcare hours-working-parents
				care-to-learn`,
		},
	),
	family('says only England', 'first: -, credit: -, age: -, care: -, high: -, funds: -', {
		now: '',
		might: `maternity-pay paternity-pay credit-child maternity-allowance child-benefit maternity-grant
			maternity-exemption healthy-start credit-childcare tax-free-childcare hours-working-parents
			hours-two-year-olds hours-three-four disability-living-allowance carers child-health
			resilience-fund council-tax warm-home care-to-learn child-maintenance nursery-premium
			food-and-baby-banks`,
		later: '',
	}),
	family('lost a baby', 'where: loss, work: employee, first: -, care: -', {
		now: '',
		might: 'after-a-loss resilience-fund council-tax food-and-baby-banks',
		later: '',
	}),
	family('lost a baby, Universal Credit', 'where: loss, credit: gets, pay: low, work: not-working, first: -, care: -', {
		now: '',
		might: 'after-a-loss resilience-fund council-tax warm-home food-and-baby-banks',
		later: '',
	}),
	family(
		'a grandparent with a child of 4, Universal Credit',
		'where: child-3-4, first: unsure, credit: gets, pay: low, work: not-working',
		{
			now: 'child-benefit',
			might: `credit-child healthy-start hours-three-four child-health resilience-fund council-tax warm-home
				child-maintenance nursery-premium food-and-baby-banks`,
			later: '',
		},
	),
]
