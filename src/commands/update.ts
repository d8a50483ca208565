import { spawnSync } from 'node:child_process'

/**
 * What is new in First Door: `npm run update` merges it, keeps `content/local/` as it is to the byte, takes
 * `content/example/` as it comes, and says what to look at. It imports nothing of ours, so that a copy from before it
 * was there can run it too. Without a name or address it takes the remote `upstream`.
 */
const own = 'content/local'
const example = 'content/example'
const changes = 'content/CHANGES.md'

const git = (...words: string[]): { says: string; isFine: boolean } => {
	const { status, stdout, stderr } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 100_000_000 })
	return { says: `${stdout ?? ''}${status === 0 ? '' : (stderr ?? '')}`.trim(), isFine: status === 0 }
}
const linesOf = (...words: string[]): string[] =>
	git(...words)
		.says.split('\n')
		.filter(Boolean)

function end(says: string): never {
	console.error(`${says}\n\nNothing was changed.`)
	process.exit(1)
}

/** A step that cannot fail unless git itself is broken; then all is put back. */
function must(...words: string[]): void {
	const { says, isFine } = git(...words)
	if (isFine) return
	git('merge', '--abort')
	end(`git ${words.join(' ')}: ${says}`)
}

const [from = 'upstream'] = process.argv.slice(2)
if (!git('rev-parse', '--verify', '--quiet', 'HEAD').isFine)
	end('This folder is no copy made with git, so there is nothing to merge into.')
const open = linesOf('status', '--porcelain')
if (open.length > 0)
	end(
		`Commit first what you have changed:\n${open
			.slice(0, 12)
			.map((line) => `  ${line}`)
			.join('\n')}`,
	)
const fetched = git('fetch', '--quiet', from, 'HEAD')
if (!fetched.isFine)
	end(
		from === 'upstream' && !linesOf('remote').includes('upstream')
			? 'Say once where First Door comes from: git remote add upstream <its address>'
			: `${from} did not answer: ${fetched.says}`,
	)
const [fresh = ''] = linesOf('rev-parse', 'FETCH_HEAD')
if (git('merge-base', '--is-ancestor', fresh, 'HEAD').isFine) {
	console.log('Nothing is new.')
	process.exit(0)
}

/** Before the example moved, a copy without an area of its own had it in the same folder. */
const [base = ''] = linesOf('merge-base', 'HEAD', fresh)
const isOurs = linesOf('diff', '--name-only', '--diff-filter=AM', base, 'HEAD', '--', own).length > 0

/** Without renames: files that moved from one folder to the other would take an area's own along. */
const merged = git('merge', '--no-commit', '--no-ff', '-X', 'no-renames', fresh)
if (!git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD').isFine) end(merged.says)
if (linesOf('ls-files', own).length > 0) must('rm', '-rfq', '--sparse', own)
if (isOurs) must('checkout', '--quiet', 'HEAD', '--', own)
if (linesOf('ls-files', example).length > 0) must('rm', '-rfq', '--sparse', example)
if (linesOf('ls-tree', fresh, `${example}/`).length > 0) must('checkout', '--quiet', fresh, '--', example)

const stuck = linesOf('diff', '--name-only', '--diff-filter=U')
if (stuck.length > 0) {
	must('merge', '--abort')
	end(
		`Changed here and in First Door, so somebody has to choose:\n${stuck.map((file) => `  ${file}`).join('\n')}\n` +
			'To keep what is new, put these back as they came and commit that: git checkout ' +
			`${base.slice(0, 10)} -- ${stuck.join(' ')}\nThen run this again.`,
	)
}
must('commit', '--quiet', '--no-edit')

const news = linesOf('diff', '--unified=0', 'HEAD^1', 'HEAD', '--', changes)
	.filter((line) => line.startsWith('+') && !line.startsWith('+++'))
	.map((line) => line.slice(1))
console.log(
	[
		isOurs ? `Updated. ${own}/ is as it was.` : 'Updated.',
		...(news.length > 0 ? [`\nTo look at (${changes}):\n`, ...news] : []),
		'\nNow: npm ci && npm run check:content',
	].join('\n'),
)
