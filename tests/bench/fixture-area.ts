import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { parse, stringify } from 'yaml'
import { filesIn, placesFile } from '#catalogue/files.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { today } from '#catalogue/today.ts'
import { liveLocales } from '#catalogue/languages.ts'
import { madeArea } from './made-area.ts'

/** `npm run fixture:area -- --services 10000 --languages 2`: a large area to try the site with, outside its content. */
const { values } = parseArgs({
	options: {
		services: { type: 'string', default: '1000' },
		languages: { type: 'string', default: '1' },
		seed: { type: 'string', default: '1' },
		out: { type: 'string' },
	},
})
const services = Number(values.services)
const languages = liveLocales.slice(0, Number(values.languages)).map(({ tag }) => tag)
const out = resolve(values.out ?? join(tmpdir(), `first-door-area-${services}-${languages.length}`))
if (`${out}${sep}`.startsWith(resolve('content') + sep))
	throw new Error('A made-up area does not belong in content/. Choose another --out.')

const isInLanguages = (file: string): boolean =>
	!['.md', '.mp3'].includes(extname(file)) || languages.some((tag) => basename(file, extname(file)) === tag)
rmSync(out, { recursive: true, force: true })
cpSync('content/national', join(out, 'national'), { recursive: true, filter: isInLanguages })
for (const name of readdirSync('content/national/easy')) readInLanguages(join(out, 'national/easy', name, 'facts.yaml'))
if (existsSync(join('content', placesFile('content'))))
	cpSync(join('content', placesFile('content')), join(out, 'local/places.yaml'))

const real = filesIn('content').files.filter(({ locale }) => !locale || languages.some((tag) => tag === locale))
let files = 0
for (const [path, text] of madeArea(real, { services, seed: Number(values.seed), today: today() })) {
	const file = join(out, path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, text)
	files += 1
}
console.log(
	`${counted(files, 'file')} for ${counted(services, 'service')} in ${counted(languages.length, 'language')}.\n` +
		`To use them: FIRST_DOOR_CONTENT=${out} LANGUAGES=${languages.join(',')} npm run build`,
)

/** Nobody reads aloud in a language that is left out. */
function readInLanguages(file: string): void {
	const { recordings, ...facts } = parse(readFileSync(file, 'utf8')) as { recordings?: Record<string, unknown> }
	if (!recordings) return
	const kept = Object.entries(recordings).filter(([tag]) => languages.some((one) => one === tag))
	writeFileSync(file, stringify({ ...facts, recordings: Object.fromEntries(kept) }))
}
