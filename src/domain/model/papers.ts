import { z } from 'zod'
import { outcomeIds } from './outcome.ts'
import { newId, text, web } from './fields.ts'

/** A row of a paper, as `N26`. */
const row = z.string().regex(/^[A-Z]\d{2}$/)

/** A page, as its address is below the language (`services/baby-massage`, `` for home), and words that stand on it. */
const witness = z.strictObject({ at: z.string().regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*)?$/), says: text })
const witnesses = z.array(witness).readonly()
export type Witness = z.infer<typeof witness>

/**
 * What the founding papers ask for, row by row, and where it lives in any area; and what other frameworks call our six
 * outcomes.
 */
export const papers = z.strictObject({
	papers: z.array(
		z.strictObject({
			id: newId,
			name: text,
			about: text,
			rows: z.record(row, z.strictObject({ asks: text, here: witnesses })),
		}),
	),
	/** What rows are about, whichever paper they are in. */
	subjects: z.array(z.strictObject({ id: newId, name: text, rows: z.array(row).min(1) })).default([]),
	frameworks: z.array(
		z.strictObject({
			id: newId,
			name: text,
			about: text,
			source: z.strictObject({ name: text, web }).optional(),
			outcomes: z.partialRecord(z.enum(outcomeIds), text),
		}),
	),
})
export type Papers = z.infer<typeof papers>

/** Where rows live in one area. */
export const papersHere = z.record(row, witnesses)

/** Pages that are no one thing's own, by the key of what they are called. */
export const titledPages = {
	'': 'home.title',
	easy: 'easy.title',
	'for-workers': 'workers.title',
	'for-workers/pathway': 'pathway.title',
	'for-workers/referrals': 'referrals.title',
	'for-workers/consultation': 'consultation.title',
	'for-workers/handover': 'handover.title',
	'for-workers/posters': 'posters.title',
	'for-workers/tablet': 'tablet.title',
	'for-workers/share': 'picker.title',
	'for-workers/embed': 'embed.title',
	'for-workers/gaps': 'gaps.title',
	'for-workers/open-data': 'open-data.title',
	'for-workers/sign-off': 'sign-off.title',
	'for-workers/due': 'due.title',
	'for-workers/edit': 'edit.title',
	'for-workers/changes': 'changes.title',
	'for-workers/week': 'pass-on.title',
	'for-workers/booklet': 'booklet.name',
	'for-workers/shelf': 'shelf.title',
	'for-workers/papers': 'papers.title',
	'for-workers/evidence': 'evidence-list.title',
	'for-workers/people': 'people.title',
	'for-workers/learning': 'learning.title',
	'for-workers/practice': 'practice.title',
	'have-your-say': 'voice.title',
	'your-team': 'team.title',
	'have-your-say/card': 'how-was.card',
	'what-we-spend': 'spend.title',
	childcare: 'childcare.title',
	'childcare/visit': 'childcare.visit',
	'urgent-help': 'urgent.title',
	show: 'show.title',
	services: 'services.all',
	places: 'places.all',
	guides: 'guides.all',
	'whats-on': 'whats-on.title',
	search: 'finder.title',
	list: 'list.title',
} as const
export const isTitled = (at: string): at is keyof typeof titledPages => Object.hasOwn(titledPages, at)
