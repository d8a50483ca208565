import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from '../../scratch.ts'

let folder = ''
let theirs = ''
let ours = ''
const git = (cwd: string, ...words: string[]) => {
	const who = ['-c', 'user.name=Tests', '-c', 'user.email=tests@families.example']
	const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd, encoding: 'utf8' })
	if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stdout}${stderr}`)
	return stdout.trim()
}
const write = (cwd: string, path: string, text: string) => {
	mkdirSync(dirname(join(cwd, path)), { recursive: true })
	writeFileSync(join(cwd, path), text)
}
const commit = (cwd: string) => {
	git(cwd, 'add', '-A')
	git(cwd, 'commit', '-qm', 'As it is')
}
const read = (path: string) => readFileSync(join(ours, path), 'utf8')
const update = (...words: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/commands/update.ts'), ...words], {
		cwd: ours,
		encoding: 'utf8',
		env: {
			...process.env,
			GIT_AUTHOR_NAME: 'Tests',
			GIT_AUTHOR_EMAIL: 'tests@families.example',
			GIT_COMMITTER_NAME: 'Tests',
			GIT_COMMITTER_EMAIL: 'tests@families.example',
		},
	})
	return { status, says: stdout + stderr }
}
const facts = (name: string) => `name: ${name}\n${'line: as long as a file of facts is\n'.repeat(12)}`

beforeEach(() => {
	folder = scratchFolder('update')
	theirs = join(folder, 'theirs')
	ours = join(folder, 'ours')
	mkdirSync(theirs)
	git(theirs, 'init', '-q')
	for (const name of ['a', 'b', 'c']) write(theirs, `content/local/services/${name}/facts.yaml`, facts(name))
	write(theirs, 'content/CHANGES.md', '# What is new\n')
	write(theirs, 'code.ts', 'one\n')
	commit(theirs)
	git(folder, 'clone', '-q', theirs, ours)
	git(ours, 'remote', 'rename', 'origin', 'upstream')
})

/** The example moves, and something is new in it, in the code and for editors. */
function upstreamMoves(): void {
	renameSync(join(theirs, 'content/local'), join(theirs, 'content/example'))
	commit(theirs)
	write(theirs, 'content/example/services/d/facts.yaml', facts('d'))
	write(theirs, 'content/CHANGES.md', '# What is new\n\n- Look at your prices.\n')
	write(theirs, 'code.ts', 'two\n')
	commit(theirs)
}

describe('an area from before the example moved', () => {
	test('keeps its folder to the byte, with nothing of the example in it, and hears what to look at', () => {
		rmSync(join(ours, 'content/local/services/b'), { recursive: true })
		rmSync(join(ours, 'content/local/services/c'), { recursive: true })
		write(ours, 'content/local/services/a/facts.yaml', `${facts('a')}ours: true\n`)
		write(ours, 'content/local/services/own/facts.yaml', facts('own'))
		commit(ours)
		const before = git(ours, 'ls-tree', '-r', 'HEAD', 'content/local')
		upstreamMoves()
		const { status, says } = update()
		expect([status, says]).toEqual([0, expect.stringContaining('- Look at your prices.')])
		expect(git(ours, 'ls-tree', '-r', 'HEAD', 'content/local')).toBe(before)
		expect(git(ours, 'ls-tree', '-r', 'HEAD', 'content/example')).toBe(
			git(theirs, 'ls-tree', '-r', 'HEAD', 'content/example'),
		)
		expect([read('code.ts'), git(ours, 'status', '--porcelain')]).toEqual(['two\n', ''])
		expect(update()).toEqual({ status: 0, says: 'Nothing is new.\n' })
	})
})

test('where nobody has an area yet, the example moves and no folder of that name is left', () => {
	upstreamMoves()
	expect(update().status).toBe(0)
	expect(existsSync(join(ours, 'content/local'))).toBe(false)
})

describe('nothing is changed', () => {
	test('where one of our own files was changed too: it is named, and how to take what is new', () => {
		write(ours, 'code.ts', 'mine\n')
		commit(ours)
		upstreamMoves()
		const { status, says } = update()
		expect([status, says]).toEqual([1, expect.stringContaining('  code.ts\n')])
		expect([read('code.ts'), git(ours, 'status', '--porcelain')]).toEqual(['mine\n', ''])
		const [, advice = ''] = /(checkout \S+ -- code\.ts)/.exec(says) ?? []
		git(ours, ...advice.split(' '))
		commit(ours)
		expect(update().status).toBe(0)
		expect(read('code.ts')).toBe('two\n')
	})

	test('while something is not committed, and where nobody said whence', () => {
		upstreamMoves()
		write(ours, 'content/local/services/new/facts.yaml', facts('new'))
		expect(update()).toEqual({ status: 1, says: expect.stringContaining('Commit first what you have changed') })
		commit(ours)
		git(ours, 'remote', 'remove', 'upstream')
		expect(update()).toEqual({ status: 1, says: expect.stringContaining('git remote add upstream') })
		expect(update(theirs).status).toBe(0)
	})
})
