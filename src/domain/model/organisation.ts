import { z } from 'zod'
import { email, phone, text, web } from './fields.ts'

/** Who runs a service. Its name is its own and is never translated, so it has facts and no words. */
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
	})
