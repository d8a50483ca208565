import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, describe, expect, test } from 'vitest'
import { CannotBuild, listName, replaceSite } from '#build/site-folder.ts'
import { scratchFolder } from '../../scratch.ts'

let project: string
let site: string
beforeEach(() => {
	project = scratchFolder('project')
	site = join(project, 'dist')
})

/** Stands for Astro: a page that says which build made it. */
const build = (name: string, folder = site) =>
	replaceSite(
		folder,
		async (fresh) => {
			mkdirSync(join(fresh, 'en'))
			writeFileSync(join(fresh, 'en/index.html'), name)
		},
		project,
	)
const page = (folder = site) => readFileSync(join(folder, 'en/index.html'), 'utf8')
const failing = (folder = site) =>
	replaceSite(
		folder,
		async (fresh) => {
			writeFileSync(join(fresh, 'half.html'), '')
			throw new Error('no space left on device')
		},
		project,
	)

test('a site takes the place of the last one, and leaves nothing beside it', async () => {
	await build('first')
	await build('second')
	expect(page()).toBe('second')
	expect(readFileSync(join(site, listName), 'utf8')).toBe('en/index.html')
	expect(readdirSync(project).sort()).toEqual(['.first-door', 'dist'])
	expect(readdirSync(join(project, '.first-door'))).toEqual([])
})

test('a build that fails leaves the last site, and the next one works', async () => {
	await build('first')
	await expect(failing()).rejects.toThrow('no space left')
	expect(page()).toBe('first')
	await build('second')
	expect(page()).toBe('second')
	expect(existsSync(join(site, 'half.html'))).toBe(false)
})

test('the last site is there to be read while the next is made', async () => {
	await build('first')
	await replaceSite(
		site,
		async (fresh, last) => {
			expect(page(last)).toBe('first')
			writeFileSync(join(fresh, 'index.html'), '')
		},
		project,
	)
	expect(readdirSync(site).sort()).toEqual([listName, 'index.html'])
})

describe('what a build did not make', () => {
	test.each(['CNAME', 'en/notes.txt', '.well-known/security.txt'])('%s in the folder stops the build', async (file) => {
		await build('first')
		mkdirSync(join(site, file, '..'), { recursive: true })
		writeFileSync(join(site, file), '')
		await expect(build('second')).rejects.toThrow(`such as ${file}`)
		expect(page()).toBe('first')
		expect(existsSync(join(site, file))).toBe(true)
	})

	test('a folder of somebody else is left alone, also the project and what it lies in', async () => {
		writeFileSync(join(project, 'photo.jpg'), '')
		for (const folder of [project, tmpdir(), '/']) await expect(build('x', folder)).rejects.toThrow(CannotBuild)
		expect(existsSync(join(project, 'photo.jpg'))).toBe(true)
	})

	test('a file is no folder', async () => {
		writeFileSync(site, '')
		await expect(build('x')).rejects.toThrow('is a file')
	})

	test('what desktops leave in every folder stops nobody', async () => {
		await build('first')
		writeFileSync(join(site, '.DS_Store'), '')
		await build('second')
		expect(page()).toBe('second')
	})
})

test('a folder elsewhere is made, also behind a link and where nothing was', async () => {
	const elsewhere = scratchFolder('site', '/dev/shm')
	symlinkSync(elsewhere, site)
	for (const name of ['first', 'second']) await build(name)
	expect(page(elsewhere)).toBe('second')
	await build('deep', join(elsewhere, '../', 'deep', 'site'))
	expect(page('/dev/shm/deep/site')).toBe('deep')
	rmSync('/dev/shm/deep', { recursive: true })
})

describe('two builds at once', () => {
	test('the second says so and stops, and the first is not disturbed', async () => {
		await replaceSite(
			site,
			async (fresh) => {
				await expect(build('second')).rejects.toThrow('Another build is at work')
				await expect(build('third', join(project, 'other'))).rejects.toThrow('Another build is at work')
				writeFileSync(join(fresh, 'index.html'), 'first')
			},
			project,
		)
		expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('first')
	})

	test('from two checkouts into one folder, too', async () => {
		const other = scratchFolder('project')
		await replaceSite(
			site,
			async () => {
				await expect(replaceSite(site, async () => {}, other)).rejects.toThrow('Another build is at work')
			},
			project,
		)
	})
})

describe('a build that was killed', () => {
	test.each(['SIGKILL', 'SIGTERM'] as const)(
		'by %s leaves the last site and does not lock the next one out',
		async (signal) => {
			await build('first')
			const code = `import { replaceSite } from '#build/site-folder.ts'
			process.once('SIGTERM', () => process.exit(143))
			await replaceSite(${JSON.stringify(site)}, async () => {
				console.log('begun')
				await new Promise((done) => setTimeout(done, 60_000))
			}, ${JSON.stringify(project)})`
			const child = spawn(process.execPath, ['--input-type=module', '-e', code])
			await once(child.stdout, 'data')
			child.kill(signal)
			await once(child, 'exit')
			expect(page()).toBe('first')
			await build('second')
			expect(page()).toBe('second')
		},
	)

	test('between the two renames is made good by the next one, even if that fails', async () => {
		await build('first')
		const aside = join(project, '.dist.last')
		mkdirSync(join(aside, 'en'), { recursive: true })
		writeFileSync(join(aside, listName), 'en/index.html')
		writeFileSync(join(aside, 'en/index.html'), 'last')
		rmSync(site, { recursive: true })
		await expect(failing()).rejects.toThrow()
		expect(page()).toBe('last')
	})
})
