import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mailBlock } from '#domain/edits/mail-block.ts'
import { day } from '../../../moment.ts'
import { scratchFolder } from '../../../scratch.ts'

const change = mailBlock({
	firstDoor: 1,
	service: 'baby-massage',
	base: { name: 'seen' },
	by: 'Hub team',
	on: day,
	changes: [{ path: 'phone', old: '01632 960 120', new: '01632 960 121' }],
	words: {},
})

/** The project under git with a remote of its own, and a `gh` that only writes down what it was told. */
function project() {
	const folder = scratchFolder('taken')
	const work = join(folder, 'work')
	mkdirSync(work)
	for (const name of ['src', '.ci', 'package.json']) cpSync(name, join(work, name), { recursive: true })
	symlinkSync(resolve('node_modules'), join(work, 'node_modules'))
	for (const [from, to] of [
		['content/national', 'national'],
		['tests/world/local', 'local'],
		['content/strings', 'strings'],
	] as const)
		cpSync(from, join(work, 'content', to), {
			recursive: true,
			filter: (name) => !/\/(ar|bn|pl|ro|ur)\.md$/.test(name),
		})
	writeFileSync(join(work, '.gitignore'), 'node_modules\n')
	const git = (...words: string[]) => spawnSync('git', words, { cwd: work, encoding: 'utf8' }).stdout
	spawnSync('git', ['init', '--bare', '--quiet', join(folder, 'remote')])
	git('init', '--quiet', '--initial-branch', 'main')
	git('remote', 'add', 'origin', join(folder, 'remote'))
	git('config', 'user.name', 'A test')
	git('config', 'user.email', 'test@wrenbridge.example')
	git('add', '.')
	git('commit', '--quiet', '--message', 'As it was')
	const bin = join(folder, 'bin')
	mkdirSync(bin)
	writeFileSync(
		join(bin, 'gh'),
		[
			'#!/usr/bin/env bash',
			'echo "$1 $2 $3" >>"$TOLD"',
			'while [[ $# -gt 0 ]]; do [[ $1 == --body-file ]] && cat "$2" >>"$TOLD"; shift; done',
		].join('\n'),
	)
	chmodSync(join(bin, 'gh'), 0o755)
	return { folder, work, git, bin }
}

/** One for all: what an issue leaves there is a branch of its own. */
let repository: ReturnType<typeof project> | undefined

/** Runs what the workflow runs for an issue; what `gh` was told, and what git has then. */
function issueWith(body: string, number = '7') {
	const { folder, work, git, bin } = (repository ??= project())
	const told = join(folder, `told-${number.length}-${body.length}`)
	git('switch', '--quiet', 'main')
	const event = join(folder, 'event.json')
	writeFileSync(event, JSON.stringify({ issue: { body, title: '$(touch pwned)' } }))
	const { status } = spawnSync('bash', ['.ci/take'], {
		cwd: work,
		env: {
			...process.env,
			NOW: day,
			PATH: `${bin}:${resolve('node_modules/.bin')}:${process.env['PATH']}`,
			GITHUB_EVENT_PATH: event,
			NUMBER: number,
			TOLD: told,
		},
	})
	return {
		status,
		told: existsSync(told) ? readFileSync(told, 'utf8') : '',
		branches: git('ls-remote', '--heads', 'origin', `change-${number}`),
		diff: git('diff', 'main', 'HEAD'),
		isHarmed: existsSync(join(work, 'pwned')),
	}
}

describe('an issue with a change', { timeout: 120_000 }, () => {
	test('becomes a branch and a pull request that says what it does', () => {
		const { status, told, branches, diff } = issueWith(`Hello,\n\n${change}\n\nThank you`)
		expect(status).toBe(0)
		expect(told).toMatch(/^pr create --head/)
		expect(told).toContain('phone: "01632 960 120" → "01632 960 121"')
		expect(told).toContain('Closes #7.')
		expect(branches).toContain('refs/heads/change-7')
		expect(diff).toContain('+phone: "01632 960 121"')
	})

	test('of which there is more to say than an answer holds is answered all the same', () => {
		const blocks = Array.from({ length: 12 }, (_, block) => {
			const changes = Array.from({ length: 100 }, (_, at) => ({ path: `x${block}${at}`, new: 1 }))
			return mailBlock({ firstDoor: 1, service: 'baby-massage', base: { name: 'seen' }, by: 'x', on: day, changes })
		})
		const { status, told, branches } = issueWith(blocks.join('\n'), '11')
		expect({ status, branches }).toEqual({ status: 0, branches: '' })
		expect(told).toMatch(/^issue comment 11\n```\n[^`]{59000,60000}\n```\n$/)
	})

	test('is never a command, whatever stands in it', () => {
		const { told, branches, isHarmed } = issueWith(
			'`touch pwned` $(touch pwned) "; touch pwned; "\n```\n@everyone',
			'8',
		)
		expect(isHarmed).toBe(false)
		expect(branches).toBe('')
		expect(told).toMatch(/^issue comment 8\n```\n[^`]*has no change in it[^`]*```\n$/)
	})

	test('is refused when it is too long or has no number, and nothing is done', () => {
		expect(issueWith('x'.repeat(65_000), '9')).toMatchObject({ status: 1, told: '', branches: '' })
		expect(issueWith(change, '10; touch pwned')).toMatchObject({ status: 1, told: '', branches: '', isHarmed: false })
	})
})

test('the workflow names nothing of the issue but its number, and nothing at all in what a shell runs', () => {
	const text = readFileSync('.github/workflows/take.yml', 'utf8')
	const named = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, name]) => name)
	expect([...new Set(named)].sort()).toEqual(['github.event.issue.number', 'github.token'])
	const { jobs } = parse(text) as { jobs: { take: { steps: { run?: string }[] } } }
	expect(jobs.take.steps.flatMap(({ run }) => run ?? []).join('\n')).not.toContain('${{')
})
