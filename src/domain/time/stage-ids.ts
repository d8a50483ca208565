/** The six stages in the order families meet them. */
export const stageIds = ['early-pregnancy', 'late-pregnancy', 'newborn', 'baby', 'toddler', 'two-plus'] as const
export type StageId = (typeof stageIds)[number]

export const isStage = (id: string): id is StageId => (stageIds as readonly string[]).includes(id)

/**
 * Weeks a stage covers, birth being 0 and pregnancy negative; `to` is not included. Boundaries: 28 weeks pregnant,
 * birth, 8 weeks, 1 year, 2 years.
 */
export const weeksOf: Readonly<Record<StageId, { from: number; to: number }>> = {
	'early-pregnancy': { from: -40, to: -12 },
	'late-pregnancy': { from: -12, to: 0 },
	newborn: { from: 0, to: 8 },
	baby: { from: 8, to: 52 },
	toddler: { from: 52, to: 104 },
	'two-plus': { from: 104, to: 260 },
}

export const stageAfter = (id: StageId): StageId | undefined => stageIds[stageIds.indexOf(id) + 1]
export const isPregnancy = (id: StageId): boolean => weeksOf[id].to <= 0
