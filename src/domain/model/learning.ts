import { z } from 'zod'
import { checked, closed, email, phone, text, web } from './fields.ts'
import { idOf, type KnownIds } from './references.ts'
import { session } from './session.ts'
import { aboutTranslation } from './translation-fields.ts'

/** What workers learn from: training, a meeting of those who do the same work, a visit to a room that does it well. */
export const learningKinds = ['training', 'meeting', 'visit'] as const

/** Whom it is open to. */
export const learners = [
	'everyone',
	'health',
	'social-care',
	'nurseries',
	'childminders',
	'schools',
	'police',
	'housing',
	'jobcentre',
	'charities',
	'volunteers',
] as const

/** Training and meetings for those who work with families: when, where, for whom, what it costs and how to book. */
export const learningFacts = (ids: KnownIds) =>
	z.strictObject({
		kind: z.enum(learningKinds),
		for: z.array(z.enum(learners)).min(1),
		'run-by': idOf('organisations', ids),
		'delivered-at': z
			.array(z.union([z.enum(['phone', 'online']), z.strictObject({ venue: idOf('venues', ids) })]))
			.min(1),
		sessions: z.array(session(ids)).optional(),
		cost: z.strictObject({
			kind: z.enum(['free', 'pay', 'unknown']),
			pounds: z.number().positive().optional(),
			per: z.enum(['session', 'course']).optional(),
		}),
		phone: phone.optional(),
		email: email.optional(),
		/** Where to book. */
		web: web.optional(),
		closed: closed.optional(),
		checked,
	})

export const learningWords = z.strictObject({ name: text, summary: text, ...aboutTranslation })
