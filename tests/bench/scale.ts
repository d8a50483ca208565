import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { liveLocales } from '#catalogue/languages.ts'
import { finderTimings } from './finder-timings.ts'
import { peakMemory } from './peak-memory.ts'
import type { Built } from './timed-build.ts'

/**
 * `npm run bench:scale -- 100 1000 10000 --languages 1`: how a build grows with the area, on made-up areas, in a folder
 * of its own. Figures are relative to the machine: only the ratios travel.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		languages: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
		keep: { type: 'boolean', default: false },
	},
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1000, 10_000]
const languages = liveLocales.slice(0, Number(values.languages)).map(({ tag }) => tag)
const place = mkdtempSync(join(tmpdir(), 'first-door-scale-'))

/**
 * `finderBytes` (brotli) and `firstResult` (milliseconds on a
 * slow line and phone) are what a parent pays in such an area.
 */
type Row = Built & {
	finderBytes: number
	firstResult: number
	firstOfPagefind: number
	services: number
	languages: number
	peakBytes: number
	coldSeconds: number
	warmSeconds: number
	perThousand: number
}
const rows: Row[] = []
for (const services of sizes) rows.push(await measured(services))

console.table(
	rows.map(
		({
			services,
			seconds,
			pages,
			coldSeconds,
			warmSeconds,
			perThousand,
			peakBytes,
			indexBytes,
			finderBytes,
			firstResult,
			firstOfPagefind,
		}) => ({
			services,
			pages,
			...seconds,
			cold: round(coldSeconds),
			warm: round(warmSeconds),
			'pages a second': Math.round(pages / (seconds['pages made'] ?? 1)),
			'peak GiB': round(peakBytes / 2 ** 30),
			'Pagefind MB': round(indexBytes / 1e6),
			'finder kB': round(finderBytes / 1000),
			'first result s': round(firstResult / 1000),
			'of Pagefind': round(firstResult / firstOfPagefind),
			'cold s a thousand': round(perThousand),
		}),
	),
)
const [from, to] = [rows.find(({ services }) => services === 1000), rows.at(-1)]
if (from && to && from !== to)
	console.log(
		`From ${from.services} to ${to.services} services the time of a thousand changes by ` +
			`${Math.round((to.perThousand / from.perThousand - 1) * 100)} %.`,
	)
writeFileSync(join(tmpdir(), 'first-door-scale.json'), JSON.stringify(rows, null, '\t'))
if (values.keep) console.log(`What was built is in ${place}`)
else rmSync(place, { recursive: true })

async function measured(services: number): Promise<Row> {
	const folder = join(place, String(services))
	const [content, out, told] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'built.json')]
	mkdirSync(folder)
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
	spawnSync(
		process.execPath,
		[
			'tests/bench/fixture-area.ts',
			'--services',
			String(services),
			'--languages',
			String(languages.length),
			'--seed',
			values.seed,
			'--out',
			content,
		],
		{ stdio: 'inherit' },
	)
	const env = {
		...process.env,
		FIRST_DOOR_CONTENT: content,
		FIRST_DOOR_CONTENTLAYER: folder,
		OUT: out,
		LANGUAGES: languages.join(','),
	}
	const peakBytes = await peakMemory(
		spawn(process.execPath, ['tests/bench/timed-build.ts', told], { env, stdio: 'inherit' }),
	)
	if (!existsSync(told)) throw new Error(`${services} services could not be built.`)
	const built: Built = JSON.parse(readFileSync(told, 'utf8'))
	const { 'content cold': cold = 0, 'content warm': warm = 0, ...rest } = built.seconds
	const others = Object.values(rest).reduce((sum, one) => sum + one, 0)
	const {
		bytes: finderBytes,
		first: firstResult,
		pagefind: firstOfPagefind,
	} = await finderTimings(out, languages[0]!, 3)
	return {
		...built,
		finderBytes,
		firstResult,
		firstOfPagefind,
		services,
		languages: languages.length,
		peakBytes,
		coldSeconds: cold + others,
		warmSeconds: warm + others,
		perThousand: ((cold + others) / services) * 1000,
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100
}
