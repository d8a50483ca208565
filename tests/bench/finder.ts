import { existsSync } from 'node:fs'
import { finderDataPath } from '#routes.ts'
import { middle } from './browser.ts'
import { finderTimings, protocols } from './finder-timings.ts'

/**
 * `npm run bench:finder`: what the finder of the site in `dist` costs a phone, beside Pagefind, in two languages, over
 * HTTP/2 as hosts serve it and over HTTP/1.1. RUNS says how often.
 */
const rounds = Number(process.env['RUNS'] ?? 3)
const languages = ['en', 'ur', 'ro'].filter((language) => existsSync(`dist${finderDataPath(language)}`)).slice(0, 2)
const rows: Record<string, string | number>[] = []
for (const [language, protocol] of languages.flatMap((language) => protocols.map((one) => [language, one] as const))) {
	const timings = await finderTimings('dist', language, rounds, protocol)
	const { bytes, first, letter, pagefind, answered, painted } = timings
	rows.push({
		language,
		protocol,
		'first letter, ms': Math.round(letter),
		'data, brotli': bytes,
		'first results, ms': Math.round(first),
		'Pagefind, ms': Math.round(pagefind),
		ratio: Math.round((first / pagefind) * 100) / 100,
		'next answer, median ms': Math.round(middle(answered)),
		p95: Math.round(middle(answered, 0.95)),
		'next paint, median ms': Math.round(middle(painted)),
		'p95 ': Math.round(middle(painted, 0.95)),
	})
}
console.table(rows)
