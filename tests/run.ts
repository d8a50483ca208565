import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needChromium } from './chromium.ts'
import { day } from './moment.ts'

/** `npm test`: types, quick tests, content, site and browser, in one go, with one closing line that sums them all. The site is built for the day in `moment.ts`, whatever day it is. */
type Count = { passed: number; failed: number; skipped: number }

const scratch = mkdtempSync(join(tmpdir(), 'first-door-'))
const total: Count = { passed: 0, failed: 0, skipped: 0 }

step('Types', () => exits('node_modules/astro/bin/astro.mjs', 'check'))
step('Quick tests', () => vitest('quick'))
const built = step('Content and build', () => exits('src/commands/build.ts'))
if (built) {
	step('Content tests', () => vitest('content'))
	step('Site tests', () => vitest('site'))
	step('Browser tests', browser)
} else {
	console.log('\nThe site could not be built, so content, site and browser tests did not run: they count as failed.')
	total.failed += 3
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0

function step(name: string, run: () => Count): boolean {
	console.log(`\n── ${name} ──`)
	const started = performance.now()
	const count = run()
	for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key]
	console.log(
		`${name}: ${count.passed} passed, ${count.failed} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`,
	)
	return count.failed === 0
}

function node(...words: string[]) {
	return spawnSync(process.execPath, words, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, NOW: day, ASTRO_TELEMETRY_DISABLED: '1' },
	})
}

function exits(...words: string[]): Count {
	return node(...words).status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

function vitest(project: string): Count {
	const file = join(scratch, `${project}.json`)
	const { status } = node(
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config',
		'tests/vitest.config.ts',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	)
	return counted(file, status, (report) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numFailedTestSuites * Number(report.numFailedTests === 0),
		skipped: report.numPendingTests + report.numTodoTests,
	}))
}

function browser(): Count {
	try {
		needChromium()
	} catch (error) {
		console.error(error instanceof Error ? error.message : error)
		return { passed: 0, failed: 1, skipped: 0 }
	}
	const file = join(scratch, 'browser.json')
	process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = file
	const { status } = node(
		'node_modules/@playwright/test/cli.js',
		'test',
		'--config',
		'tests/browser/playwright.config.ts',
		'--reporter=dot,json',
	)
	return counted(file, status, ({ stats }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped,
	}))
}

/** What a suite's own report says; a suite that wrote none, or failed without a failed test, is one failure. */
function counted(file: string, status: number | null, read: (report: any) => Count): Count {
	try {
		const count = read(JSON.parse(readFileSync(file, 'utf8')))
		return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
	} catch {
		return { passed: 0, failed: 1, skipped: 0 }
	}
}
