import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { filesIn } from '#catalogue/files.ts'
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
	extname(file) !== '.md' || languages.some((tag) => file.endsWith(`${sep}${tag}.md`))
rmSync(out, { recursive: true, force: true })
cpSync('content/national', join(out, 'national'), { recursive: true, filter: isInLanguages })

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
