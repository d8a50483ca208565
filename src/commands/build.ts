import '#catalogue/area-settings.ts'
import { readdirSync } from 'node:fs'
import { build as astroBuild } from 'astro'
import { keepLastScripts } from '#build/last-scripts.ts'
import { CannotBuild, replaceSite } from '#build/site-folder.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { signOffFiles } from '#catalogue/files.ts'
import { contentFolder } from '#catalogue/read.ts'
import { signedCounts, signedLine } from '#catalogue/signed.ts'
import { readSignOff } from '#catalogue/sign-off.ts'
import { isUnfinished, shownLocales } from '#catalogue/languages.ts'
import { dayOrExit } from './day-or-exit.ts'
import { progressOf } from './translations/progress.ts'
import { validateContent } from './validate-content.ts'

/** Builds the whole site into `dist/`, or says what is wrong and leaves the site that is there as it was. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const started = performance.now()
const out = process.env['OUT'] || 'dist'
let done = ''
let signed = ''
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)
	process.once(signal, () => process.exit(code))

/** One build has one day, also when it runs over midnight. */
const day = dayOrExit()
process.env['NOW'] = day

try {
	await replaceSite(out, async (fresh, last) => {
		step(1, `Reading and checking the content as of ${day}`)
		const { catalogue, warnings, text } = await validateContent('Nothing was built.')
		if (text) console.log(`\n${text}\n`)
		if (!catalogue) process.exit(1)
		setValidatedCatalogue(catalogue)
		signed = signedLine(signedCounts(contentFolder, catalogue, day))

		step(2, 'Making the pages and the search index')
		await astroBuild({ logLevel: 'warn', outDir: fresh })
		keepLastScripts(last, fresh)

		const pages = readdirSync(fresh, { recursive: true, encoding: 'utf8' }).filter(
			(name) => name.endsWith('.html') && !name.startsWith('open/'),
		)
		const seconds = ((performance.now() - started) / 1000).toFixed(1)
		const sums = [
			counted(pages.length, 'page'),
			counted(shownLocales.length, 'language'),
			counted(catalogue.services.size, 'service'),
			`${seconds} seconds`,
			counted(warnings, 'warning'),
		]
		done = `Done: ${sums.join(', ')}. The site is in ${out}/.`
	})
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	console.error(
		error instanceof CannotBuild
			? '\nNothing was built.'
			: '\nThe site could not be made. Nothing was changed in its folder.',
	)
	process.exit(1)
}
console.log(`\n${done}`)
const openChoices = readSignOff(contentFolder).length
if (openChoices > 0)
	console.log(
		`${counted(openChoices, 'choice')} in the safety words wait for sign-off ` +
			`(content/${signOffFiles(contentFolder).join(', content/')}).`,
	)
console.log(signed)
for (const { tag } of shownLocales.filter(({ tag }) => isUnfinished(tag))) console.log(progressOf(contentFolder, tag))
process.exit(0)

function step(number: number, what: string): void {
	console.log(`[${number}/2] ${what} …`)
}
