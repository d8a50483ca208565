import type { YesNo } from '#domain/model/fields.ts'
import { accessFacts, type AccessFact } from '#domain/model/venue.ts'
import type { Translate } from '#i18n/translate.ts'

export type AccessAnswer = { name: string; answer: YesNo }

/** What stands at every place alike, and for each other fact which places give which answer. */
export type AccessAcross = {
	same: readonly AccessAnswer[]
	differing: readonly { name: string; answers: readonly { answer: YesNo; places: readonly string[] }[] }[]
}

/** Every access fact of a place, in a fixed order; what nobody has told us is "unknown", never left out. */
export const accessOf = (access: Partial<Record<AccessFact, YesNo | undefined>>, t: Translate): AccessAnswer[] =>
	accessFacts.map((fact) => ({ name: t(`access.${fact}`), answer: access[fact] ?? 'unknown' }))

const answers: readonly YesNo[] = ['yes', 'no', 'ask', 'unknown']

/** The access of several places side by side: what they share is said once. */
export function accessAcross(places: readonly { name: string; facts: readonly AccessAnswer[] }[]): AccessAcross {
	const facts = (places[0]?.facts ?? []).map(({ name }, at) => ({
		name,
		answers: answers
			.map((answer) => ({
				answer,
				places: places.filter(({ facts }) => facts[at]?.answer === answer).map((place) => place.name),
			}))
			.filter(({ places }) => places.length > 0),
	}))
	return {
		same: facts.flatMap(({ name, answers: [only, ...others] }) =>
			only && others.length === 0 ? [{ name, answer: only.answer }] : [],
		),
		differing: facts.filter(({ answers }) => answers.length > 1),
	}
}
