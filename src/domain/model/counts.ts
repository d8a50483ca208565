import { z } from 'zod'
import { leastShown, sum } from '#domain/counts/disclosure.ts'
import { countedKinds } from '#domain/page-kind.ts'
import type { Mistake } from './fields.ts'

const tooFew: Mistake = { is: 'few views' }
const giving: Mistake = { is: 'gives away' }

const views = z
	.number()
	.int()
	.refine((count) => count >= leastShown, { params: tooFew })
const table = z.record(z.string(), views)

/** What is missing up to a total is nothing, or so much that it points at nobody. */
const isSafe = (all: number, parts: readonly number[]): boolean => {
	const rest = all - sum(parts)
	return rest === 0 || rest >= leastShown
}

/**
 * How often pages were opened in one week: all, by language, by kind of page and by page. It holds no number under five
 * and none from which one follows.
 */
export const weekCounts = z
	.strictObject({
		views,
		languages: table,
		kinds: z.partialRecord(
			z.enum(countedKinds),
			z
				.strictObject({ views, pages: table })
				.refine(({ views, pages }) => isSafe(views, Object.values(pages)), { params: giving }),
		),
	})
	.refine(({ views, languages }) => isSafe(views, Object.values(languages)), { path: ['languages'], params: giving })
	.refine(
		({ views, kinds }) =>
			isSafe(
				views,
				Object.values(kinds).flatMap((kind) => kind?.views ?? []),
			),
		{ path: ['kinds'], params: giving },
	)

export type WeekCounts = z.infer<typeof weekCounts>
