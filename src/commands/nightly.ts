import '#catalogue/area-settings.ts'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { contentFolder } from '#catalogue/read.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { pageAtPath } from '#routes.ts'
import { dueLists } from '#views/edit/due.ts'
import { mayBeCounted } from '#views/counts/may-be-counted.ts'
import { dayOrExit } from './day-or-exit.ts'
import { night } from './nightly/command.ts'
import { optionsIn } from './options.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * What a site needs every night, in one command: `npm run nightly` checks the content, builds the site and writes what
 * happened to `night-report.txt`. Exit code 0: the site is new; 1: the last one stays. `-- --quiet` says nothing where
 * nobody has to do anything, as cron wants it.
 */
const usage = 'Write: npm run nightly -- [--quiet]'
const options = optionsIn(
	process.argv.slice(2),
	usage,
	{ quiet: { type: 'boolean', default: false } },
	(values, others) => (others.length > 0 ? usage : values),
)
if (typeof options === 'string') {
	console.error(options)
	process.exit(1)
}
const report = 'night-report.txt'
const longest = 60 * 60_000
const day = dayOrExit()
process.env['NOW'] = day

const { says, isNew } = await night({
	day,
	out: process.env['OUT'] || 'dist',
	content: contentFolder,
	check: () => validateFromDisk('Nothing was built.'),
	build,
	lookUp: (catalogue) => {
		setValidatedCatalogue(catalogue)
		const address = process.env['SITE'] ?? catalogueIn(sourceLocale).area.site
		const base = (process.env['BASE'] ?? '').replace(/\/$/, '')
		return {
			due: dueLists(sourceLocale).map(({ runBy, things }) => ({ runBy, count: things.length })),
			link: (page) => (mayBeCounted(page) ? [new URL(base + pageAtPath(sourceLocale, page), address).href] : []),
		}
	},
})
writeFileSync(report, says)
if (!isNew) console.error(says)
else if (!options.quiet) console.log(says)
process.exitCode = isNew ? 0 : 1

/** In a process of its own, so that the memory of a build ends with it, and whatever stops it stops nothing else. */
function build(): Promise<{ isBuilt: boolean; says: string }> {
	const child = spawn(process.execPath, ['src/commands/build.ts'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: longest,
	})
	const output: Buffer[] = []
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part))
	return new Promise((resolve) => {
		child.on('error', ({ message }) => resolve({ isBuilt: false, says: message }))
		child.on('close', (code) => resolve({ isBuilt: code === 0, says: Buffer.concat(output).toString('utf8') }))
	})
}
