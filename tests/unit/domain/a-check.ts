import type { Check } from '#domain/checks/answers.ts'
import { selfCheckFacts } from '#domain/model/self-check.ts'

const ids = {
	needs: new Set(['sleep', 'mood', 'loss', 'feel-safe', 'relationship', 'family-help', 'urgent', 'groups']),
	'urgent-cards': new Set(['ill']),
}

/** A check from what its facts file would say. */
export const aCheck = (questions: readonly object[], more: object = {}): Check => ({
	...selfCheckFacts({ byKind: ids, ended: {} }).parse({ questions, ...more }),
	today: '2026-11-22',
})

export const gate = { id: 'now', kind: 'urgent', cards: ['ill'] }
export const stage = {
	id: 'stage',
	kind: 'one',
	options: [
		{ id: 'late-pregnancy', stage: 'late-pregnancy' },
		{ id: 'newborn', stage: 'newborn' },
		{ id: 'loss', needs: ['loss'], ends: true },
	],
}
export const days = {
	id: 'days',
	kind: 'any',
	if: { is: { stage: ['newborn'] } },
	options: [
		{ id: 'ok', alone: true },
		{ id: 'sleep', needs: ['sleep'] },
		{ id: 'skip', unsure: true },
	],
}
export const mood = {
	id: 'mood',
	kind: 'any',
	privacy: 's',
	options: [
		{ id: 'ok', alone: true },
		{ id: 'low', needs: ['mood'] },
		{ id: 'far', if: { is: { stage: ['newborn'] } }, needs: ['mood', 'groups'] },
	],
}
export const together = {
	id: 'together',
	kind: 'one',
	options: [{ id: 'good' }, { id: 'row', needs: ['relationship'] }],
}
export const safe = {
	id: 'safe',
	kind: 'one',
	privacy: 'x',
	options: [{ id: 'no' }, { id: 'yes', needs: ['feel-safe'] }],
}
export const how = {
	id: 'how',
	kind: 'any',
	options: [
		{ id: 'drop-in', wish: 'drop-in' },
		{ id: 'one', needs: ['family-help'] },
	],
}
