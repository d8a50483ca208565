import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Areas of the tests' own: `world`, small and fixed, is what tests are written against; `another-area` stands for an
 * adopter's, with other ids throughout.
 */
export type Area = 'world' | 'another-area'

/** A content folder as an adopter has it: the national content, and in `local/` this area's. */
export function writeContent(area: Area, folder: string): string {
	cpSync('content/national', join(folder, 'national'), { recursive: true })
	cpSync(join('tests', area, 'local'), join(folder, 'local'), { recursive: true })
	return folder
}

/** What a command is told so that it reads this content and leaves the project's own build and cache alone. */
export function siteSettings(content: string, folder: string) {
	mkdirSync(folder, { recursive: true })
	const modules = join(folder, 'node_modules')
	if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules)
	return { FIRST_DOOR_CONTENT: content, FIRST_DOOR_CONTENTLAYER: folder, OUT: join(folder, 'dist') }
}

/**
 * Builds a site with these settings, and waits while another build is at work: tests run side by side, builds in turn.
 * @throws what the build said, when it was not built
 */
export function buildSite(settings: Readonly<Record<string, string>>): void {
	for (;;) {
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
			encoding: 'utf8',
			env: { ...process.env, ...settings, ASTRO_TELEMETRY_DISABLED: '1' },
		})
		if (status === 0) return
		if (!stderr.includes('Another build is at work')) throw new Error(stdout + stderr)
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
	}
}
