import { fileTypes, headersOfSite, hiddenFiles, pageAfterFirst, textTypes } from './rules.ts'

/**
 * What Apache 2.4 has to know, as `.htaccess` files: of the site, and of its open data, where every file is JSON.
 * `AllowOverride FileInfo` lets them count. Without `mod_headers` Apache answers 500 rather than let anyone frame
 * private pages.
 */
export function apacheFiles(file: string, base: string): { site: string; openData: string } {
	const headers = headersOfSite(file, base).flatMap(({ name, everywhere, by }) =>
		by
			? by.map(
					({ expression, value }) => `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^${expression}$#"`,
				)
			: [`Header always set ${name} "${everywhere}"`],
	)
	const hidden = hiddenFiles.map((name) => name.replaceAll('.', '\\.')).join('|')
	return {
		site: lines([
			`ErrorDocument 404 ${base}/404.html`,
			`RedirectMatch 404 "/(${hidden}|\\.(?!well-known/).*)$"`,
			'AddDefaultCharset utf-8',
			`AddCharset utf-8 ${Object.entries(fileTypes)
				.filter(([, type]) => textTypes.includes(type))
				.map(([end]) => `.${end}`)
				.join(' ')}`,
			...Object.entries(fileTypes).map(([end, type]) => `AddType ${type} .${end}`),
			'<IfModule mod_deflate.c>',
			'\t<IfModule mod_filter.c>',
			`\t\tAddOutputFilterByType DEFLATE ${textTypes.join(' ')}`,
			'\t</IfModule>',
			'</IfModule>',
			...headers,
		]),
		openData: lines([
			'ForceType "application/json; charset=utf-8"',
			'<Files "*.ndjson">',
			'\tForceType "application/x-ndjson; charset=utf-8"',
			'</Files>',
			'<IfModule mod_rewrite.c>',
			'\tRewriteEngine On',
			`\tRewriteCond %{QUERY_STRING} (^|&)page=${pageAfterFirst}(&|$)`,
			`\tRewriteRule "^(?!empty/)[a-z_]+/?$" "${base}/open/v3/empty/" [L]`,
			'</IfModule>',
		]),
	}
}

const lines = (each: readonly string[]): string => `${each.join('\n')}\n`
