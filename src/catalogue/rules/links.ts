import type { KnownIds } from '#domain/model/references.ts'
import { kindNames } from '#catalogue/kinds.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** What a link in Markdown may point at: `[words](need:mood)`. */
const linkKinds = {
	need: 'needs',
	guide: 'guides',
	service: 'services',
	venue: 'venues',
	stage: 'stages',
	outcome: 'outcomes',
	page: 'pages',
} as const
export type LinkKind = keyof typeof linkKinds

/** Pages that are there in every area, written as `[words](urgent:)`. */
export const fixedLinks = ['urgent:', 'have-your-say:', 'what-we-spend:', 'childcare:', 'your-team:'] as const
export type FixedLink = (typeof fixedLinks)[number]

/** The addresses a text links to, as they are written. */
export const hrefsIn = (html: string | undefined): string[] =>
	[...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)

/**
 * Links in words lead to a page that is there: another thing by its id, `urgent:`, or a full https address. National
 * words link to national things: an area is replaced whole.
 */
export const links: Rule = (catalogue, { ids, nationalIds }) =>
	kindNames.flatMap((kind) =>
		[...catalogue[kind].values()].flatMap((entry) =>
			Object.entries(entry.words).flatMap(([locale, words]) =>
				hrefsIn(words?.html).flatMap((href) =>
					problemWith(href, entry.national ? nationalIds : ids, entry.file.replace('facts.yaml', `${locale}.md`)),
				),
			),
		),
	)

function problemWith(href: string, ids: KnownIds, file: string): Problem[] {
	const [, kind = '', id = ''] = /^([a-z]+):(.*)$/.exec(href) ?? []
	if (fixedLinks.some((link) => link === href) || href.startsWith('https://')) return []
	const kindName = Object.entries(linkKinds).find(([name]) => name === kind)?.[1]
	if (!kindName)
		return [
			problemAt(
				file,
				'(body)',
				`has a link to "${href}". Write one of ${Object.keys(linkKinds)
					.map((name) => `${name}:id`)
					.join(', ')}, ${fixedLinks.join(', ')} or a full https address.`,
			),
		]
	const choices = ids.byKind[kindName] ?? new Set<string>()
	if (choices.has(id)) return []
	if (ids.ended[kindName]?.has(id)) return [problemAt(file, '(body)', `has a link to "${href}", which has ended.`)]
	const near = nearest(id, [...choices])
	return [
		problemAt(
			file,
			'(body)',
			`has a link to "${href}", which is not there.${near ? ` Did you mean "${kind}:${near}"?` : ''}`,
		),
	]
}
