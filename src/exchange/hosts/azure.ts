import { headerRules, headersFor } from '../headers-file.ts'
import { fileTypes, textTypes } from './rules.ts'

/**
 * `staticwebapp.config.json` of Azure Static Web Apps. The first route that fits is all that counts there and a `*` may
 * only end one, so what holds for the whole site stands once, and each part that differs is a route for each language;
 * a rule that needs a gap in the middle cannot be said and stays as strict as everything else.
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureFile(file: string, base: string, locales: readonly string[]): string {
	const everywhere = headersFor(file, `${base}/index.html`)
	const routes = headerRules(file)
		.flatMap(({ pattern }) =>
			pattern.includes(':locale') ? locales.map((locale) => pattern.replace(':locale', locale)) : [pattern],
		)
		.filter((route) => route !== `${base}/*` && !/:|\*./.test(route))
	const differing = [...new Set(routes)].flatMap((route) => {
		const headers = Object.entries(headersFor(file, route.replace('*', 'any'))).filter(
			([name, value]) => everywhere[name] !== value,
		)
		return headers.length > 0 ? [{ route, headers: Object.fromEntries(headers) }] : []
	})
	return `${JSON.stringify(
		{
			globalHeaders: everywhere,
			routes: differing.sort((a, b) => b.route.length - a.route.length),
			mimeTypes: Object.fromEntries(
				Object.entries(fileTypes).map(([end, type]) => [
					`.${end}`,
					textTypes.includes(type) ? `${type}; charset=utf-8` : type,
				]),
			),
			responseOverrides: { 404: { rewrite: `${base}/404.html`, statusCode: 404 } },
		},
		null,
		'\t',
	)}\n`
}
