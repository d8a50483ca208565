import { filesIn, type RawDocument } from '#catalogue/files.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { writeContent, type Area } from './area-site.ts'
import { scratchFolder } from './scratch.ts'

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

/** A content folder of its own, a scratch one. */
export const contentWith = (area: Area): string => writeContent(area, scratchFolder(area))
