import { z } from 'zod'
import { text } from './fields.ts'
import { aboutTranslation } from './translation-fields.ts'

export const audienceIds = [
	'everyone',
	'mum',
	'dad-partner',
	'young-parent',
	'young-person',
	'single-parent',
	'disabled-child',
	'disabled-parent',
	'new-to-uk',
	'gypsy-roma-traveller',
	'kinship-carer',
	'adoptive',
	'twins',
	'early-baby',
	'bereaved',
	'lgbtq',
	'care-leaver',
	'volunteer',
	'worker',
] as const

export type AudienceId = (typeof audienceIds)[number]

export const audienceId = z.enum(audienceIds)

export const audienceFacts = () => z.strictObject({})

/** `for` completes "This is for …" on a service page. */
export const audienceWords = z.strictObject({ name: text, for: text, ...aboutTranslation })
