import type { Answers } from '#domain/checks/condition.ts'

/** A family, what it answers, and the needs that must come of it, in order, in every area. */
export type Family = { who: string; answers: Answers; needs: readonly string[] }

const a = (answers: Record<string, string>): Answers =>
	Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, options.split(' ')]))

export const families: readonly Family[] = [
	{
		who: 'somebody who answers nothing',
		answers: {},
		needs: [],
	},
	{
		who: 'pregnant early, all well',
		answers: a({
			stage: 'early-pregnancy',
			who: 'mum',
			mood: 'ok',
			worry: 'no',
			people: 'yes',
			feeding: 'ok',
			parenting: 'good',
			together: 'good',
			safe: 'no',
			use: 'no',
			money: 'ok',
			home: 'ok',
			work: 'ok',
			checks: 'all',
		}),
		needs: [],
	},
	{
		who: 'pregnant early, has not seen a midwife',
		answers: a({ stage: 'early-pregnancy', checks: 'midwife' }),
		needs: ['pregnancy-care'],
	},
	{
		who: 'pregnant early, new to the UK, no GP',
		answers: a({ stage: 'early-pregnancy', checks: 'midwife gp', you: 'new-uk' }),
		needs: ['family-help', 'pregnancy-care', 'gp', 'new-to-uk'],
	},
	{
		who: 'pregnant early, wants to stop smoking',
		answers: a({ stage: 'early-pregnancy', use: 'smoke' }),
		needs: ['smoking'],
	},
	{
		who: 'pregnant early, feels low, likes the phone',
		answers: a({ stage: 'early-pregnancy', mood: 'tearful', how: 'phone' }),
		needs: ['mood'],
	},
	{
		who: 'pregnant late, wants classes',
		answers: a({ stage: 'late-pregnancy', parenting: 'classes' }),
		needs: ['antenatal'],
	},
	{
		who: 'pregnant late, does not feel ready, young',
		answers: a({ stage: 'late-pregnancy', parenting: 'ready', you: 'young' }),
		needs: ['family-help', 'parenting-confidence', 'antenatal', 'young-parent'],
	},
	{
		who: 'pregnant late, baby moves less',
		answers: a({ now: 'movements', stage: 'late-pregnancy' }),
		needs: ['urgent-pregnancy'],
	},
	{
		who: 'pregnant late, might lose her home',
		answers: a({ stage: 'late-pregnancy', home: 'lose' }),
		needs: ['housing-urgent'],
	},
	{
		who: 'a dad before the birth',
		answers: a({ stage: 'late-pregnancy', who: 'dad-partner' }),
		needs: ['dad-partner'],
	},
	{
		who: 'pregnant late, at school',
		answers: a({ stage: 'late-pregnancy', work: 'school', you: 'young' }),
		needs: ['young-parent', 'childcare'],
	},
	{
		who: 'pregnant late, rights at work',
		answers: a({ stage: 'late-pregnancy', work: 'rights' }),
		needs: ['work-rights'],
	},
	{
		who: 'pregnant late, seeking asylum',
		answers: a({ stage: 'late-pregnancy', you: 'asylum' }),
		needs: ['new-to-uk', 'no-public-funds'],
	},
	{
		who: 'newborn, feeding hurts, wants a drop-in',
		answers: a({ stage: 'newborn', feeding: 'hurts', how: 'drop-in' }),
		needs: ['feeding'],
	},
	{
		who: 'newborn, worried about milk',
		answers: a({ stage: 'newborn', feeding: 'enough' }),
		needs: ['feeding-soon'],
	},
	{
		who: 'newborn, cries a lot',
		answers: a({ stage: 'newborn', days: 'crying' }),
		needs: ['crying-coping'],
	},
	{
		who: 'newborn, cries a lot, no sleep, feels low',
		answers: a({ stage: 'newborn', days: 'crying sleep', mood: 'tearful' }),
		needs: ['family-help', 'mood', 'crying-coping', 'sleep'],
	},
	{
		who: 'newborn, hears things others do not',
		answers: a({ now: 'not-myself', stage: 'newborn' }),
		needs: ['urgent-mental-health'],
	},
	{
		who: 'newborn, a hard birth',
		answers: a({ stage: 'newborn', mood: 'birth' }),
		needs: ['birth-trauma'],
	},
	{
		who: 'newborn, came early',
		answers: a({ stage: 'newborn', you: 'early' }),
		needs: ['early-baby'],
	},
	{
		who: 'newborn twins',
		answers: a({ stage: 'newborn', you: 'twins' }),
		needs: ['twins'],
	},
	{
		who: 'newborn, where to sleep safely',
		answers: a({ stage: 'newborn', days: 'where-sleep' }),
		needs: ['safer-sleep'],
	},
	{
		who: 'newborn, somebody makes her feel scared',
		answers: a({ stage: 'newborn', safe: 'yes' }),
		needs: [],
	},
	{
		who: 'newborn, they argue and she is scared',
		answers: a({ stage: 'newborn', together: 'row', safe: 'yes' }),
		needs: [],
	},
	{
		who: 'newborn, worried how he treats his partner',
		answers: a({ stage: 'newborn', who: 'dad-partner', safe: 'me' }),
		needs: ['dad-partner', 'relationship-own'],
	},
	{
		who: 'baby, first foods',
		answers: a({ stage: 'baby', feeding: 'solids' }),
		needs: ['first-foods'],
	},
	{
		who: 'baby, alone a lot, likes to turn up',
		answers: a({ stage: 'baby', people: 'no', how: 'drop-in' }),
		needs: ['lonely', 'groups'],
	},
	{
		who: 'baby, somebody at home would help',
		answers: a({ stage: 'baby', people: 'no', how: 'home' }),
		needs: ['lonely', 'groups'],
	},
	{
		who: 'baby, drinks more than is good',
		answers: a({ stage: 'baby', use: 'drink' }),
		needs: ['alcohol-drugs'],
	},
	{
		who: 'baby, on their own with bills and debt',
		answers: a({ stage: 'baby', together: 'alone', money: 'bills debt' }),
		needs: ['family-help', 'single-parent', 'money-bills', 'money-check', 'debt'],
	},
	{
		who: 'baby, food is hard to buy',
		answers: a({ stage: 'baby', money: 'food' }),
		needs: ['money-food', 'money-check'],
	},
	{
		who: 'baby, told they cannot claim',
		answers: a({ stage: 'baby', money: 'none' }),
		needs: ['no-public-funds'],
	},
	{
		who: 'baby, cold and damp home',
		answers: a({ stage: 'baby', home: 'damp' }),
		needs: ['housing'],
	},
	{
		who: 'toddler, worried about talking',
		answers: a({ stage: 'toddler', growing: 'talking' }),
		needs: ['baby-development', 'talk-play'],
	},
	{
		who: 'toddler, big feelings',
		answers: a({ stage: 'toddler', days: 'tantrums' }),
		needs: ['behaviour'],
	},
	{
		who: 'toddler, disabled',
		answers: a({ stage: 'toddler', growing: 'disabled' }),
		needs: ['disabled-child'],
	},
	{
		who: 'toddler, mother lives on a site',
		answers: a({ stage: 'toddler', home: 'travel', you: 'grt' }),
		needs: ['grt'],
	},
	{
		who: 'toddler, a grandparent looks after',
		answers: a({ stage: 'toddler', who: 'carer' }),
		needs: ['kinship'],
	},
	{
		who: 'toddler, wants a job and English',
		answers: a({ stage: 'toddler', work: 'job english' }),
		needs: ['work-skills', 'english-maths'],
	},
	{
		who: 'two, has not had the check',
		answers: a({ stage: 'two-plus', checks: 'two-year' }),
		needs: ['two-year-check'],
	},
	{
		who: 'two, needs childcare',
		answers: a({ stage: 'two-plus', work: 'childcare' }),
		needs: ['childcare'],
	},
	{
		who: 'two, adopted, not sure of it',
		answers: a({ stage: 'two-plus', who: 'adopt', parenting: 'unsure' }),
		needs: ['adoptive', 'parenting-confidence'],
	},
	{
		who: 'two, a social worker helps',
		answers: a({ stage: 'two-plus', you: 'sw' }),
		needs: ['social-worker'],
	},
	{
		who: 'two, would like to help others',
		answers: a({ stage: 'two-plus', parenting: 'give-back' }),
		needs: ['give-back'],
	},
	{
		who: 'two, a mother who was in care and is disabled',
		answers: a({ stage: 'two-plus', you: 'care disabled' }),
		needs: ['disabled-parent', 'care-leaver'],
	},
	{
		who: 'somebody who lost a baby',
		answers: a({ stage: 'loss' }),
		needs: ['loss'],
	},
	{
		who: 'somebody who lost a baby and thinks of suicide',
		answers: a({ now: 'self-harm', stage: 'loss' }),
		needs: ['urgent-mental-health', 'loss'],
	},
]
