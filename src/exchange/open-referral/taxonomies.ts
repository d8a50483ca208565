import { type Feed, type OpenTaxonomy } from './feed.ts'

type Term = { id: string; name: string; description: string; taxonomy: string; taxonomy_id: string }
export type TaxonomyRecord = { id: string; name: string; description: string; taxonomy_terms: Term[] }

const termsIn = (taxonomy: OpenTaxonomy, { idFor }: Feed): Map<string, Term> =>
	new Map(
		taxonomy.terms.map(({ id, name, description }) => [
			id,
			{
				id: idFor(`taxonomy_term/${taxonomy.id}/${id}`),
				name,
				description,
				taxonomy: taxonomy.name,
				taxonomy_id: idFor(`taxonomy/${taxonomy.id}`),
			},
		]),
	)

/** Each with the terms that something published has: a term nobody may read of is not listed. */
export const taxonomyRecords = (feed: Feed): TaxonomyRecord[] =>
	feed.taxonomies.map((taxonomy) => {
		const used = new Set([
			...feed.services.flatMap(taxonomy.termsOf),
			...feed.settings.flatMap((one) => taxonomy.termsOfSetting?.(one) ?? []),
		])
		return {
			id: feed.idFor(`taxonomy/${taxonomy.id}`),
			name: taxonomy.name,
			description: taxonomy.description,
			taxonomy_terms: [...termsIn(taxonomy, feed)].filter(([id]) => used.has(id)).map(([, term]) => term),
		}
	})

/** What a service, by its first id, is sorted under in each list. */
export const attributesOf = (
	firstId: string,
	termsOf: (taxonomy: OpenTaxonomy) => readonly string[],
	feed: Feed,
): object[] =>
	feed.taxonomies.flatMap((taxonomy) => {
		const terms = termsIn(taxonomy, feed)
		return termsOf(taxonomy).flatMap((one) => {
			const term = terms.get(one)
			return term
				? [
						{
							id: feed.idFor(`attribute/${firstId}/${taxonomy.id}/${one}`),
							link_id: feed.idFor(`service/${firstId}`),
							link_type: 'service',
							taxonomy_term_id: term.id,
							taxonomy_term: term,
						},
					]
				: []
		})
	})
