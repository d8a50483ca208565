import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scratchFolder } from '../scratch.ts'

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const workflows = readdirSync('.github/workflows').map((name) => join('.github/workflows', name))
const shells = readdirSync('.ci').map((name) => join('.ci', name))

type Step = { run?: string; uses?: string; if?: string }
type Job = { steps?: Step[]; script?: string[]; if?: string; 'timeout-minutes'?: number; timeout?: string }
const workflow = (file: string) =>
	parse(readFileSync(file, 'utf8')) as { permissions: unknown; jobs: Record<string, Job> }
const runs = (file: string): string[] =>
	Object.values(workflow(file).jobs).flatMap(({ steps }) => (steps ?? []).flatMap(({ run }) => run ?? []))
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, Job>
const npmRuns = (text: string): string[] =>
	[...text.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name)

test('whatever a workflow runs is there: every "npm run", every script of ours', () => {
	const lines = [...workflows.flatMap(runs), ...Object.values(gitlab).flatMap(({ script }) => script ?? [])]
	expect(lines).toContain('bash .ci/nightly')
	expect(lines.flatMap((line) => /^bash (\S+)$/.exec(line)?.[1] ?? []).filter((file) => !existsSync(file))).toEqual([])
	const named = [...lines, ...shells.map((file) => readFileSync(file, 'utf8'))].flatMap(npmRuns)
	expect(named).toContain('nightly')
	expect(named.filter((name) => name !== 'ci' && name !== 'run' && !(name in scripts))).toEqual([])
})

test.each(shells)('%s is a script that bash can read', (file) => {
	expect(spawnSync('bash', ['-n', file], { encoding: 'utf8' }).stderr).toBe('')
})

test.each(workflows)('%s takes no more leave than it needs, ends some time, and runs only what GitHub made', (file) => {
	const { jobs, permissions } = workflow(file)
	expect(permissions).toBeDefined()
	for (const { steps = [], ...job } of Object.values(jobs)) {
		expect(job['timeout-minutes']).toBeGreaterThan(0)
		expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w/-]+@v\d+$/.test(uses))).toEqual([])
		expect(steps.flatMap(({ run }) => run ?? []).filter((run) => run.includes('${{'))).toEqual([])
	}
})

test('nobody publishes by accident: a copy of the repository has to be told where', () => {
	const { build, publish } = workflow('.github/workflows/nightly.yml').jobs
	expect(build?.if).toContain('vars.PUBLISH')
	expect(publish?.if).toContain('vars.PUBLISH')
	expect(JSON.stringify(gitlab['pages'])).toContain('$PUBLISH ==')
})

describe('.ci/nightly, step by step, with an npm and a gh that write down what they are asked', () => {
	const folder = scratchFolder('nightly')
	const calls = join(folder, 'asked.txt')
	const program = (name: string, text: string) => {
		writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\n${text}`)
		chmodSync(join(folder, 'bin', name), 0o755)
	}
	beforeEach(() => {
		mkdirSync(join(folder, 'bin'), { recursive: true })
		cpSync('.ci', join(folder, '.ci'), { recursive: true })
	})

	type Night = { installs?: boolean; builds?: boolean; issue?: string; report?: string; weekday?: number; due?: string }
	function nightOf(night: Night) {
		const { installs = true, builds = true, issue = '', report = 'The site was built\n', weekday = 4, due = '' } = night
		program('date', `echo ${weekday}\n`)
		rmSync(calls, { force: true })
		writeFileSync(join(folder, 'told.txt'), report)
		program(
			'npm',
			`echo "npm $* SITE=\${SITE-none} BASE=\${BASE-none}" >>${calls}\n` +
				`[[ $1 == ci ]] && { echo no such host; exit ${installs ? 0 : 1}; }\n` +
				`[[ $* == *' due' ]] && { echo '${due}'; exit 0; }\n` +
				`cp ${join(folder, 'told.txt')} night-report.txt; exit ${builds ? 0 : 1}\n`,
		)
		program(
			'gh',
			`echo "gh $*" >>${calls}\n[[ "$1 $2" == "issue list" ]] && echo '${issue}'\n` +
				`for word; do [[ "\${before-}" == --body-file ]] && cat "$word" >>${calls}; before=$word; done\nexit 0\n`,
		)
		const { status } = spawnSync('bash', [join(folder, '.ci/nightly')], {
			encoding: 'utf8',
			env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, GH_TOKEN: 'a', SITE: '', BASE: '' },
		})
		return { status, asked: readFileSync(calls, 'utf8') }
	}

	test('a good night says nothing, and closes what was open', () => {
		expect(nightOf({})).toMatchObject({ status: 0 })
		expect(nightOf({}).asked).not.toMatch(/gh issue (create|comment|close)/)
		expect(nightOf({}).asked).toContain('npm run --silent nightly SITE=none BASE=none')
		expect(nightOf({ issue: '7' }).asked).toContain('gh issue close 7')
	})

	const wrong =
		'The site was not built: $(touch owned)\n\nWhom to ask\n  The team: @everyone\n\n' +
		'What is wrong\n  a ```b @everyone\n'

	test('a bad night opens an issue, the next one adds to it; what a machine said is text and no more', () => {
		const first = nightOf({ builds: false, report: wrong })
		expect(first.status).toBe(1)
		expect(first.asked).toContain('gh issue create --label nightly --title The site was not built: $(touch owned)')
		expect(first.asked).toContain(
			'```\nWhom to ask\n  The team: @everyone\n\nWhat is wrong\n  a    b @everyone\n\n```\n',
		)
		expect(existsSync(join(folder, 'owned'))).toBe(false)
		const second = nightOf({ builds: false, issue: '7', report: wrong })
		expect(second.asked).toContain('gh issue comment 7')
		expect(second.asked).not.toContain('gh issue create')
	})

	test('on Mondays what to check soon is text and no more, however things and those who run them are called', () => {
		const { asked } = nightOf({ weekday: 1, due: 'To: @everyone <a@b.example>\n\n# Our ```hall\n/close' })
		expect(asked).toContain('gh issue create --label due --title What to check soon')
		expect(asked).toContain('```\nTo: @everyone <a@b.example>\n\n# Our    hall\n/close\n\n```\n')
	})

	test('when not even the software can be fetched, that is said as plainly', () => {
		const { status, asked } = nightOf({ installs: false })
		expect(status).toBe(1)
		expect(asked).not.toContain('nightly SITE')
		expect(asked).toContain('The site was not built: the software could not be fetched')
		expect(asked).toContain('The site that was published last, as it was.')
	})
})
