import type { Answer } from '#domain/model/fields.ts'
import { accessFacts, type AccessFact } from '#domain/model/venue.ts'
import type { Translate } from '#i18n/translate.ts'

/** Every access fact of a place, in a fixed order; what nobody has told us is "unknown", never left out. */
export const accessOf = (
	access: Partial<Record<AccessFact, Answer | undefined>>,
	t: Translate,
): { name: string; answer: Answer }[] =>
	accessFacts.map((fact) => ({ name: t(`access.${fact}`), answer: access[fact] ?? 'unknown' }))
