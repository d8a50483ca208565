import { fileTypes, headersOfSite, hiddenFiles, pageAfterFirst, textTypes } from './rules.ts'

/**
 * What nginx has to know: `maps` belong in its `http` part, `location` in the `server` that is to show the site, after
 * a line `set $first_door <folder>;`. Addresses are compared after nginx has made them plain, so that `..%2f` cannot
 * borrow the headers of another page. A `location` inside hands on `add_header` only while it has none of its own, so
 * all headers stand once. Nothing of an older nginx than 1.13 is missing.
 */
export function nginxFiles(file: string, base: string): { maps: string; location: string } {
	const headers = headersOfSite(file, base)
	const maps = headers.flatMap(({ name, by }) =>
		by
			? [
					`map $first_door_path ${variable(name)} {`,
					`\tdefault "";`,
					...[...by].reverse().map(({ expression, value }) => `\t"~^${expression}$" "${value}";`),
					'}',
				]
			: [],
	)
	const sent = headers.map(({ name, everywhere }) => {
		const value = everywhere === undefined ? variable(name) : `"${everywhere}"`
		return `\tadd_header ${name} ${value} always;`
	})
	return {
		maps: lines([
			'# Include this in the http part of nginx.',
			'map $uri $first_door_path {',
			'\tdefault $uri;',
			'\t"~^(?<first_door_folder>.*/)index\\.html$" $first_door_folder;',
			'}',
			'map $arg_page $first_door_page {',
			'\tdefault first;',
			`\t"~^${pageAfterFirst}$" later;`,
			'}',
			...maps,
		]),
		location: lines([
			'# Include this in a server of nginx, after: set $first_door /srv/first-door;',
			...(base ? [`location = ${base} {`, `\treturn 301 ${base}/;`, '}'] : []),
			`location ^~ ${base}/ {`,
			'\talias $first_door/;',
			'\tindex index.html;',
			'\tabsolute_redirect off;',
			`\terror_page 404 ${base}/404.html;`,
			'\tcharset utf-8;',
			`\tcharset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
			'\ttypes {',
			...Object.entries(fileTypes).map(([end, type]) => `\t\t${type} ${end};`),
			'\t}',
			'\tgzip on;',
			'\tgzip_vary on;',
			`\tgzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
			...sent,
			`\tlocation ~ "/(${hiddenFiles.map((name) => name.replaceAll('.', '\\.')).join('|')}|\\.(?!well-known/).*)$" {`,
			'\t\treturn 404;',
			'\t}',
			`\tlocation ${base}/open/v3/ {`,
			'\t\talias $first_door/open/v3/;',
			'\t\ttypes {',
			'\t\t\tapplication/x-ndjson ndjson;',
			'\t\t}',
			'\t\tdefault_type application/json;',
			'\t\tif ($first_door_page = later) {',
			`\t\t\trewrite "^${base}/open/v3/(?!empty/)[a-z_]+/?$" ${base}/open/v3/empty/ last;`,
			'\t\t}',
			'\t}',
			'}',
		]),
	}
}

const variable = (header: string): string => `$first_door_${header.toLowerCase().replaceAll('-', '_')}`

const lines = (each: readonly string[]): string => `${each.join('\n')}\n`
