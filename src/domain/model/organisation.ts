import { z } from 'zod'
import { email, phone, text, web } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

/** Where agencies sit together and decide. */
export const boards = [
	'safeguarding-partnership',
	'family-help-panel',
	'marac',
	'early-years-forum',
	'school-governors',
	'parents-panel',
] as const

/** Who runs a service. Its name is its own and is never translated; words say what workers of others may ask it for. */
export const organisationFacts = () =>
	z.strictObject({
		name: text,
		type: z.enum([
			'health',
			'council',
			'government',
			'charity',
			'faith',
			'community',
			'parents',
			'school',
			'college',
			'nursery',
			'jobcentre',
			'police',
			'business',
			'housing',
		]),
		phone: phone.optional(),
		email: email.optional(),
		web: web.optional(),
		boards: z.array(z.enum(boards)).min(1).optional(),
		/** How workers of others reach whoever is their link. */
		link: z.strictObject({ phone: phone.optional(), email: email.optional() }).optional(),
	})

export const organisationWords = z.strictObject({
	'good-for': text.optional(),
	/** A role, never a person's name. */
	'link-role': text.optional(),
	...aboutTranslation,
})
