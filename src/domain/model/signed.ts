import { z } from 'zod'
import { daysBetween } from '#domain/time/dates.ts'
import { date, language, text, type Mistake } from './fields.ts'

/**
 * Who may sign words: by what they answer for, never by name. A clinical lead is a midwife, health visitor or doctor
 * (SR18: sign-off by a clinical lead, a safeguarding lead, a domestic abuse specialist and parents, in each language).
 */
export const signers = [
	'clinical-lead',
	'midwifery-lead',
	'health-visiting-lead',
	'safeguarding-lead',
	'domestic-abuse-specialist',
	'native-reader',
	'parents-panel',
] as const
export type Signer = (typeof signers)[number]

/** Kinds whose words can be signed: those that tell somebody what to do. */
export const signedKinds = ['urgent-cards', 'easy', 'stages', 'needs', 'guides', 'self-checks'] as const
export type SignedKind = (typeof signedKinds)[number]

const signature = z.strictObject({
	what: z.string().regex(new RegExp(`^(${signedKinds.join('|')})/[a-z0-9-]+$`)),
	language,
	role: z.enum(signers),
	organisation: text,
	on: date,
	until: date,
	/** The words as they were read: what is changed afterwards is signed by nobody. */
	words: z.string().regex(/^e[0-9a-f]{7}$/),
})
export type Signature = z.infer<typeof signature>

export const signatures = z.array(
	signature.refine(({ on, until }) => on <= until, {
		path: ['until'],
		params: { is: 'order', before: 'on', after: 'until' } satisfies Mistake,
	}),
)

/** So many days before a signature ends somebody is told. */
const toldDaysBefore = 60

/** Where a signature stands on a day: it holds, it holds and soon will not, the words changed since, it has ended. */
export type Standing = 'signed' | 'due' | 'changed' | 'ended'

export function standingOf(
	{ words, until }: Pick<Signature, 'words' | 'until'>,
	now: string | undefined,
	today: string,
): Standing {
	if (words !== now) return 'changed'
	if (until < today) return 'ended'
	return daysBetween(today, until) <= toldDaysBefore ? 'due' : 'signed'
}

/** How a translation came to be, once somebody signed it. */
export const originBy = (role: Signer): 'reviewed' | 'clinically-reviewed' =>
	role === 'native-reader' || role === 'parents-panel' ? 'reviewed' : 'clinically-reviewed'
