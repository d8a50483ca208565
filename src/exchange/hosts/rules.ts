import { addressExpression, headerRules, type HeaderRule } from '../headers-file.ts'

/** A header that is the same for every address, or differs by address. */
export type HeaderOfSite =
	| { name: string; everywhere: string; by?: undefined }
	| { name: string; everywhere?: undefined; by: readonly { expression: string; value: string }[] }

/** What a host keeps for itself and shows nobody. */
export const hiddenFiles = ['_headers', 'staticwebapp.config.json'] as const

/** What the files of a site are, by the end of their names; hosts know some of them by themselves. */
export const fileTypes: Readonly<Record<string, string>> = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	ndjson: 'application/x-ndjson',
	ics: 'text/calendar',
	csv: 'text/csv',
	txt: 'text/plain',
	xml: 'application/xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	mp3: 'audio/mpeg',
}
/** Those that are text, and become smaller when they are compressed: a picture only where it is written as XML. */
export const textTypes = Object.values(fileTypes).filter(
	(type) => !/^(?:image|audio)\//.test(type) || type.endsWith('+xml'),
)

/** The address of a list of open data asked for with `?page=` and a number above 1. */
export const pageAfterFirst = '0*([2-9]|[1-9][0-9]+)'

/**
 * What a `_headers` file says, header by header, those for a part of the site in the order from the widest pattern to
 * the narrowest. The rules of a site say no header twice for one address, so that the narrowest that fits is all there
 * is. `base` is the folder of the host the site lives in, `/families` or nothing. `Content-Type` is left out: hosts
 * have ways of their own for it.
 */
export function headersOfSite(file: string, base: string): readonly HeaderOfSite[] {
	const rules = [...headerRules(file)].sort((a, b) => widthOf(b) - widthOf(a))
	const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))
	names.delete('Content-Type')
	return [...names].map((name) => {
		const sent = rules.flatMap(({ pattern, headers }) =>
			headers.filter(([other]) => other === name).map(([, value]) => ({ pattern, value })),
		)
		const [only] = sent
		return only && sent.length === 1 && only.pattern === `${base}/*`
			? { name, everywhere: only.value }
			: { name, by: sent.map(({ pattern, value }) => ({ expression: expressionOf(pattern), value })) }
	})
}

/** `/*` before `/open/*` before `/:locale/find/*` before `/embed.js`. */
const widthOf = ({ pattern }: HeaderRule): number =>
	(pattern.includes('*') ? 1000 : 0) + (pattern.includes(':') ? 100 : 0) - pattern.length

/** A folder's page is also asked for by its file's name, or a host finds it under that. */
const expressionOf = (pattern: string): string => addressExpression(pattern).replace(/\/$/, '/(index\\.html)?')
