import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { writeContent } from './area-site.ts'
import { day } from './moment.ts'

/**
 * `npm run test:same`: the same content and day make the same site, byte for byte, whatever folder of the machine it is
 * built in and whatever zone, language and search path it is set to. Builds `tests/world/` twice, each in a copy of the
 * project.
 */
const scratch = mkdtempSync(join(tmpdir(), 'first-door-same-'))
const [one, other] = [
	built('one', { ...process.env, TZ: 'Europe/London' }),
	built('another place', {
		HOME: homedir(),
		PATH: '/usr/bin:/bin',
		TZ: 'Pacific/Auckland',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'C',
	}),
]
const names = [...new Set([one, other].flatMap(filesIn))].sort()
const differing = names.filter((name) => !bytes(one, name)?.equals(bytes(other, name) ?? Buffer.alloc(0)))
console.log(`${names.length} files, ${differing.length} of them not the same.`)
for (const name of differing.slice(0, 20)) console.log(`  ${name}`)
if (differing.length > 0) console.log(`Both sites stay: ${one}, ${other}`)
else rmSync(scratch, { recursive: true })
process.exitCode = differing.length > 0 ? 1 : 0

function built(name: string, env: NodeJS.ProcessEnv): string {
	const project = join(scratch, name)
	mkdirSync(project)
	for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
		cpSync(part, join(project, part), { recursive: true })
	cpSync('content/strings', join(project, 'content/strings'), { recursive: true })
	writeContent('world', join(project, 'content'))
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
	const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: project,
		stdio: 'inherit',
		env: { ...env, NOW: day },
	})
	if (status !== 0) process.exit(1)
	return join(project, 'dist')
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function bytes(folder: string, name: string): Buffer | undefined {
	try {
		return readFileSync(join(folder, name))
	} catch {
		return undefined
	}
}
