import { z } from 'zod'
import { elsewhere } from '#domain/delivery.ts'
import {
	amount,
	yesNo,
	checked,
	covers,
	date,
	email,
	hours,
	language,
	nation,
	newId,
	phone,
	text,
	web,
	type Mistake,
} from './fields.ts'
import { audienceId } from './audience.ts'
import { booking } from './booking.ts'
import { evidenceStates } from './programme.ts'
import { closedFor, idOf, type KnownIds } from './references.ts'
import { session } from './session.ts'
import { stagesOrNone } from './stage.ts'
import { openDataForm } from './open-data.ts'
import { tierId } from './tier.ts'
import { aboutTranslation, searchWords } from './translation-fields.ts'
import { years, youthTopic } from './years.ts'

/** What sort of thing it is, as search results say it. */
export const serviceTypes = [
	'group',
	'course',
	'clinic',
	'one-to-one',
	'home-visit',
	'helpline',
	'website',
	'money-help',
	'childcare',
	'volunteering',
	'information',
	'emergency',
] as const

/** How you get in. */
export const accessWays = ['drop-in', 'book', 'self-refer', 'ask-professional', 'referral-only'] as const

/** Early childhood services, Childcare Act 2006 section 2. */
export const serviceClasses = ['early-years', 'social-care', 'health', 'work-skills', 'advice'] as const

/** The six themes of Preparation for Birth and Beyond (Department of Health, 2011). */
const birthThemes = ['growing-baby', 'changes', 'birth', 'wellbeing', 'caring', 'people'] as const

export const referrers = [
	'midwife',
	'health-visitor',
	'gp',
	'family-help',
	'social-worker',
	'nursery',
	'school',
	'self',
	'hospital',
	'police',
	'jobcentre',
	'housing',
	'charity',
] as const

export const serviceFacts = (ids: KnownIds) =>
	z
		.strictObject({
			type: z.enum(serviceTypes),
			tier: tierId,
			stages: stagesOrNone,
			/** Whom it is for where that is no stage. */
			years: years.optional(),
			/** Everybody who lives here may come, of any age. */
			'all-ages': z.literal(true).optional(),
			/** What it is of on the page for young people. */
			'young-people': z.array(youthTopic).min(1).optional(),
			/** None where it is for no stage. */
			needs: z.array(idOf('needs', ids)),
			audiences: z.array(audienceId).min(1),
			nations: z.array(nation).min(1).default(['england']),
			classes: z.array(z.enum(serviceClasses)).optional(),
			'run-by': idOf('organisations', ids),
			'paid-by': z.enum(['council', 'nhs', 'government', 'charity', 'parents', 'mixed']).optional(),
			'delivered-at': z.array(z.union([z.enum(elsewhere), z.strictObject({ venue: idOf('venues', ids) })])).min(1),
			access: z.array(z.enum(accessWays)).min(1),
			/** Where the families live whom this team is there for; without it, anywhere in the area. */
			covers: covers.optional(),
			ages: z.strictObject({ 'from-weeks': z.number().int().min(-40), 'to-weeks': z.number().int() }).optional(),
			sessions: z.array(session(ids)).optional(),
			lasts: z.strictObject({ weeks: z.number().int().positive() }).optional(),
			cost: z.strictObject({
				kind: z.enum(['free', 'pay', 'free-if', 'donation', 'unknown']),
				pounds: z.number().positive().optional(),
				per: z.enum(['session', 'family', 'child', 'course', 'term', 'week']).optional(),
				/** Pounds for a second child who takes part, and for a brother or sister who comes along; 0 is free. */
				'second-child': z.number().min(0).optional(),
				sibling: z.number().min(0).optional(),
			}),
			booking: booking.optional(),
			amounts: z.array(amount).optional(),
			phone: phone.optional(),
			text: z.strictObject({ to: z.string().regex(/^[\d ]{5,13}$/), say: text.optional() }).optional(),
			email: email.optional(),
			web: web.optional(),
			/** Where it answers in British Sign Language, and what that is called. */
			bsl: z.strictObject({ name: text, web }).optional(),
			hours: hours.optional(),
			spoken: z.array(language).default(['en']),
			interpreter: z.enum(['yes', 'on-request', 'no', 'unknown']).default('unknown'),
			welcomes: z
				.strictObject({
					dads: yesNo.default('unknown'),
					siblings: yesNo.default('unknown'),
					'disabled-children': yesNo.default('unknown'),
					grandparents: yesNo.default('unknown'),
				})
				.prefault({}),
			'stands-for': idOf('services', ids).optional(),
			/** `false`: no area may put a service of its own in this one's place, because an urgent card gives its number. */
			'area-may-stand-for': z.boolean().optional(),
			creche: yesNo.optional(),
			touchpoint: z.boolean().optional(),
			'someone-to-talk-to': z.boolean().optional(),
			'peer-support': z.boolean().optional(),
			'warm-handover': z.boolean().optional(),
			'birth-themes': z.array(z.enum(birthThemes)).optional(),
			'reply-within-days': z.number().int().positive().optional(),
			'follow-on': z.array(idOf('services', ids)).optional(),
			/** The programme it gives families, or that it has none of a name. */
			delivers: z.union([z.literal('none'), idOf('programmes', ids)]).optional(),
			/** What a family here may go on to when it wants more help, chosen by hand. */
			'leads-to': z.array(idOf('services', ids)).min(1).max(3).optional(),
			evidence: z
				.strictObject({ state: z.enum(evidenceStates), source: text.optional(), web: web.optional(), checked: date })
				.optional(),
			/** Whether to go on with it is being looked at, and until when somebody decides. */
			'may-stop': z.strictObject({ since: date, 'decide-by': date.optional() }).optional(),
			referral: z
				.strictObject({
					who: z.array(z.enum(referrers)).min(1),
					'ask-first': z.boolean(),
					/** Nobody is asked first where a child may be in danger. */
					'unless-danger': z.boolean().optional(),
					'wait-weeks': z.strictObject({ from: z.number().int().min(0), to: z.number().int().positive() }).optional(),
					phone: phone.optional(),
				})
				.optional(),
			/** Ids it had before: links and lists given out with them lead here. */
			was: z.array(newId).optional(),
			closed: closedFor('services', ids),
			checked,
			sensitive: z.enum(['ask-first', 'never-shared']).optional(),
			/** How much of it may go out as open data, where that is less than its other facts allow. */
			'open-data': openDataForm.optional(),
		})
		.superRefine(({ stages, years, 'all-ages': allAges, needs }, context) => {
			const missing = (path: string, because: string) =>
				context.addIssue({ code: 'custom', path: [path], params: { is: 'needed', because } satisfies Mistake })
			if (stages.length === 0 && !years && !allAges) missing('years', 'stages: none')
			if (stages.length > 0 && needs.length === 0) missing('needs', 'stages')
		})
export type ServiceFacts = z.infer<ReturnType<typeof serviceFacts>>

export const serviceWords = z.strictObject({
	name: text,
	summary: text,
	who: text.optional(),
	'getting-in': text.optional(),
	'what-to-expect': z.array(text).optional(),
	'cost-note': text.optional(),
	'when-note': text.optional(),
	say: text.optional(),
	criteria: text.optional(),
	'happens-next': text.optional(),
	'how-it-ends': text.optional(),
	before: text.optional(),
	during: text.optional(),
	after: text.optional(),
	'evidence-note': text.optional(),
	amounts: z.record(z.string(), text).optional(),
	'search-words': searchWords,
	...aboutTranslation,
})
export type ServiceWords = z.infer<typeof serviceWords>
