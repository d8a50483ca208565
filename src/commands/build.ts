import { readdirSync, rmSync } from 'node:fs'
import { build as astroBuild } from 'astro'
import { useJudged } from '#catalogue/index.ts'
import { counted } from '#catalogue/problems.ts'
import { liveLocales } from '#i18n/locales.ts'
import { dayAsked } from './day-asked.ts'
import { checkedContent } from './checked-content.ts'

/** Builds the whole site into `dist/`, or says what is wrong with the content and builds nothing. */
const started = performance.now()
const out = process.env['OUT'] ?? 'dist'

/** One build has one day, also when it runs over midnight. */
const day = dayAsked()
process.env['NOW'] = day

step(1, `Reading and checking the content as of ${day}`)
const { catalogue, warnings, text } = await checkedContent('Nothing was built.')
if (text) console.log(`\n${text}\n`)
if (!catalogue) process.exit(1)
useJudged(catalogue)

step(2, 'Making the pages and the search index')
try {
	await astroBuild({ logLevel: 'warn' })
} catch (error) {
	rmSync(out, { recursive: true, force: true })
	console.error(error instanceof Error ? error.message : error)
	console.error('\nThe pages could not be made. Nothing was built.')
	process.exit(1)
}

const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
	`\nDone: ${[counted(pages, 'page'), counted(liveLocales.length, 'language'), counted(catalogue.services.size, 'service'), `${seconds} seconds`, counted(warnings, 'warning')].join(', ')}. The site is in ${out}/.`,
)
process.exit(0)

function step(number: number, what: string): void {
	console.log(`[${number}/2] ${what} …`)
}
