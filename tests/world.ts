import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, type RawDocument } from '#catalogue/files.ts'
import { sourceLocale } from '#i18n/locales.ts'

/**
 * Areas of the tests' own: `world`, small and fixed, is what tests are written against; `another-area` stands for an
 * adopter's, with other ids throughout.
 */
type Area = 'world' | 'another-area'

const national = filesIn('content').files.filter(({ root }) => root === 'national')
const small = filesIn('tests/world').files

/** The national content and the small area, in English and whatever other languages a test needs. */
export const world = (...locales: string[]): RawDocument[] =>
	[...national, ...small].filter(({ locale }) => !locale || [sourceLocale, ...locales].includes(locale))

/** Files laid over a world replace those of the same name. */
export function worldWith(files: readonly RawDocument[], overlay: readonly RawDocument[]): RawDocument[] {
	const replaced = new Set(overlay.map(({ file }) => file))
	return [...files.filter(({ file }) => !replaced.has(file)), ...overlay]
}

/** A content folder of its own, as an adopter has it: `local/` is this area's. Whoever asks removes it. */
export function contentWith(area: Area): string {
	const folder = mkdtempSync(join(tmpdir(), `${area}-`))
	cpSync('content/national', join(folder, 'national'), { recursive: true })
	cpSync(join('tests', area, 'local'), join(folder, 'local'), { recursive: true })
	return folder
}
