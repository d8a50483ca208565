import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needChromium } from './chromium.ts'
import { day } from './moment.ts'
import { scratchFolder } from './scratch.ts'

/**
 * `npm test`: format, types, lint, quick tests, content, site and browser, in one go, with one closing line that sums
 * them all. `npm test -- quick` runs one part, `npm test -- types quick` two, on what was built last. Content and site
 * tests hold the site to rules, whatever its area; browser tests are written against a site of their own
 * (`test-site.ts`). All is built for the day in `moment.ts`, whatever day it is.
 */
type Count = { passed: number; failed: number; skipped: number }
type VitestReport = Record<`num${'Passed' | 'Failed' | 'Pending' | 'Todo'}Tests` | 'numFailedTestSuites', number>
type PlaywrightReport = { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }

const projects = ['quick', 'content', 'site']
/** What needs nothing: it runs beside the build, which leaves one core free. */
const checks: Readonly<Record<string, readonly string[]>> = {
	format: ['node_modules/prettier/bin/prettier.cjs', '--check', 'src', 'tests', '*.mjs'],
	types: ['node_modules/astro/bin/astro.mjs', 'check'],
	lint: ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.mjs', '--max-warnings=0', '.'],
}
/** One after the other: they share Astro's cache. */
const builds: Readonly<Record<string, readonly string[]>> = {
	build: ['src/commands/build.ts'],
	'test site': ['tests/test-site.ts'],
}
/** What Node and Playwright keep of compiled scripts, Playwright's with the user's number behind it. */
const isCompiled = (name: string) => /^(?:node-compile-cache|playwright-transform-cache(?:-\d+)?)$/.test(name)
const parts = [...Object.keys(checks), ...projects, 'browser']
const chosen = process.argv.slice(2)
const unknown = chosen.filter((part) => !parts.includes(part))
if (unknown.length > 0) {
	console.error(`There is no part "${unknown.join('", "')}". Parts: ${parts.join(', ')}.`)
	process.exit(1)
}
const isChosen = (part: string) => chosen.length === 0 || chosen.includes(part)

const scratch = scratchFolder('first-door')
/** What all that runs takes for the system's temporary folder: it is to be empty again at the end. */
const temporary = join(scratch, 'tmp')
mkdirSync(temporary)
const total: Count = { passed: 0, failed: 0, skipped: 0 }

const [build] = await Promise.all([
	chosen.length === 0
		? eachInTurn(Object.keys(builds), (part) => step(part, () => exits(builds[part]!, 'held')))
		: true,
	eachInTurn(Object.keys(checks).filter(isChosen), (part) => step(part, () => exits(checks[part]!, 'held'))),
])
const usable = projects.filter((part) => isChosen(part) && (build || part === 'quick'))
if (usable.length > 0) await step(usable.join(', '), () => vitest(usable))
if (build && isChosen('browser')) await step('browser', browser)
if (!build) {
	console.log('\nThe site could not be built, so content, site and browser tests did not run: they count as failed.')
	total.failed += 3
}
const left = readdirSync(temporary).filter((name) => !isCompiled(name))
if (left.length > 0) {
	console.log(`\nTests left these in the temporary folder, which counts as failed: ${left.join(', ')}`)
	total.failed += 1
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0

async function step(name: string, run: () => Promise<Count>): Promise<boolean> {
	const started = performance.now()
	const count = await run()
	for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key]
	const seconds = ((performance.now() - started) / 1000).toFixed(0)
	console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s ──\n`)
	return count.failed === 0
}

async function eachInTurn(names: readonly string[], run: (name: string) => Promise<boolean>): Promise<boolean> {
	let areFine = true
	for (const name of names) areFine = (await run(name)) && areFine
	return areFine
}

/** Runs a script of Node; what it says is told at once, or, where others run beside it, held until it ends. */
async function node(words: readonly string[], telling: 'at once' | 'held' = 'at once'): Promise<number | null> {
	const child = spawn(process.execPath, words, {
		stdio: ['ignore', telling === 'held' ? 'pipe' : 'inherit', telling === 'held' ? 'pipe' : 'inherit'],
		env: { ...process.env, NOW: day, TMPDIR: temporary, ASTRO_TELEMETRY_DISABLED: '1' },
	})
	const held: Buffer[] = []
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => held.push(chunk))
	await once(child, 'close')
	process.stdout.write(Buffer.concat(held))
	return child.exitCode
}

async function exits(words: readonly string[], telling: 'at once' | 'held'): Promise<Count> {
	const isFine = (await node(words, telling)) === 0
	return { passed: Number(isFine), failed: Number(!isFine), skipped: 0 }
}

async function vitest(names: readonly string[]): Promise<Count> {
	const file = join(scratch, 'vitest.json')
	const status = await node([
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config',
		'tests/vitest.config.ts',
		...names.flatMap((name) => ['--project', name]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	])
	return counted(file, status, (report: VitestReport) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numFailedTestSuites * Number(report.numFailedTests === 0),
		skipped: report.numPendingTests + report.numTodoTests,
	}))
}

async function browser(): Promise<Count> {
	try {
		needChromium()
	} catch (error) {
		console.error(error instanceof Error ? error.message : error)
		return { passed: 0, failed: 1, skipped: 0 }
	}
	const file = join(scratch, 'browser.json')
	process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file
	const status = await node([
		'node_modules/@playwright/test/cli.js',
		'test',
		'--config',
		'tests/browser/playwright.config.ts',
		'--reporter=dot,json',
	])
	return counted(file, status, ({ stats }: PlaywrightReport) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	}))
}

/** What a suite's own report says; a suite that wrote none, or failed without a failed test, is one failure. */
function counted<Report>(file: string, status: number | null, read: (report: Report) => Count): Count {
	try {
		const count = read(JSON.parse(readFileSync(file, 'utf8')) as Report)
		return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
	} catch {
		return { passed: 0, failed: 1, skipped: 0 }
	}
}
