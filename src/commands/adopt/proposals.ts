import type { RawDocument } from '#catalogue/files.ts'
import { normalisedText } from '#domain/finder/normalise.ts'
import { sourceLocale } from '#i18n/locales.ts'
import type { MadeKind } from '#commands/import/plan-shape.ts'
import type { NewThing } from '#commands/import/values-of.ts'

/** What a draft was filled in with so that it can be looked at: a person says whether each is true. */
export type Proposed = { folder: string; fields: string[] }

const organisationTypes: readonly (readonly [type: string, words: RegExp])[] = [
	['council', /\bcouncil\b|borough|county/i],
	['health', /\bnhs\b|health|hospital|midwi/i],
	['faith', /church|mosque|temple|synagogue|gurdwara|parish|chapel/i],
	['school', /school|academy/i],
	['college', /college|university/i],
	['nursery', /nursery|pre-?school/i],
	['charity', /charity|trust|foundation|home-start|mencap|barnardo/i],
]

/** Fills in what a new thing lacks, where anything can be proposed at all, and keeps a list of it. */
export function proposer(documents: readonly RawDocument[], owner: string) {
	const needOf = needFinder(documents)
	const all: Proposed[] = []
	const complete = (kind: MadeKind, { id, facts, words }: NewThing): void => {
		const fields: string[] = []
		const propose = (into: Record<string, unknown>, key: string, value: unknown) => {
			if (into[key] !== undefined || value === undefined) return
			into[key] = value
			fields.push(key)
		}
		if (kind === 'organisations')
			propose(facts, 'type', organisationTypes.find(([, form]) => form.test(String(facts['name'])))?.[0] ?? 'community')
		if (kind === 'venues') {
			propose(facts, 'type', 'community')
			propose(facts, 'run-by', owner)
			propose(words, 'summary', 'A place with something on for families.')
			propose(words, 'what-to-expect', ['Call before you go for the first time.'])
		}
		if (kind === 'services') {
			const isTimed = Array.isArray(facts['sessions'])
			const isByPhone = !isTimed && facts['delivered-at'] === undefined && facts['phone'] !== undefined
			propose(facts, 'type', isTimed ? 'group' : isByPhone ? 'helpline' : undefined)
			propose(facts, 'run-by', owner)
			propose(facts, 'delivered-at', isByPhone ? ['phone'] : undefined)
			propose(facts, 'tier', 'universal')
			propose(facts, 'audiences', ['everyone'])
			propose(
				facts,
				'needs',
				needOf(`${String(words['name'] ?? '')} ${String(words['summary'] ?? '')}`) ??
					(isTimed ? ['groups'] : undefined),
			)
			propose(facts, 'access', (facts['phone'] ?? facts['email'] ?? facts['web']) ? ['book'] : undefined)
		}
		if (fields.length > 0) all.push({ folder: `content/local/${kind}/${id}`, fields })
	}
	return { complete, proposed: all }
}

/** The need whose name or search words a text says; those that may be private are never guessed. */
function needFinder(documents: readonly RawDocument[]): (text: string) => string[] | undefined {
	const open = new Set(
		documents
			.filter(({ kind, locale, data }) => kind === 'needs' && !locale && (data as { privacy?: string }).privacy === 'n')
			.map(({ id }) => id),
	)
	const phrases = documents
		.filter(({ kind, locale, id }) => kind === 'needs' && locale === sourceLocale && open.has(id))
		.flatMap(({ id, data }) => {
			const { name = '', 'search-words': more = [] } = data as { name?: string; 'search-words'?: string[] }
			return [name, ...more].map((phrase) => ({ id, phrase: ` ${normalisedText(phrase)} ` }))
		})
		.filter(({ phrase }) => phrase.length > 6)
		.sort((one, other) => other.phrase.length - one.phrase.length)
	return (text) => {
		const plain = ` ${normalisedText(text)} `
		const match = phrases.find(({ phrase }) => plain.includes(phrase))
		return match && [match.id]
	}
}
