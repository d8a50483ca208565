import { type Feed, type OpenService, type OpenTaxonomy } from './feed.ts'

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
		const used = new Set(feed.services.flatMap(taxonomy.termsOf))
		return {
			id: feed.idFor(`taxonomy/${taxonomy.id}`),
			name: taxonomy.name,
			description: taxonomy.description,
			taxonomy_terms: [...termsIn(taxonomy, feed)].filter(([id]) => used.has(id)).map(([, term]) => term),
		}
	})

export const attributesOf = (service: OpenService, id: string, feed: Feed): object[] =>
	feed.taxonomies.flatMap((taxonomy) => {
		const terms = termsIn(taxonomy, feed)
		return taxonomy.termsOf(service).flatMap((one) => {
			const term = terms.get(one)
			return term
				? [
						{
							id: feed.idFor(`attribute/${service.firstId}/${taxonomy.id}/${one}`),
							link_id: id,
							link_type: 'service',
							taxonomy_term_id: term.id,
							taxonomy_term: term,
						},
					]
				: []
		})
	})
