import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { placeOf, type RawDocument } from './files.ts'

export { contentFolder } from './content-folder.ts'

/** Where Contentlayer keeps its output and its cache; another place for builds that may not touch it. */
export const contentlayerFolder = resolve(process.env['FIRST_DOOR_CONTENTLAYER'] ?? '.')

type GeneratedDocument = { _id: string; _raw: object; _type: string; body?: { raw: string; html: string } }

/**
 * Every document Contentlayer generated, by file name: it gives them in another order each time. The only file that
 * touches its output: to leave Contentlayer, replace this and its settings.
 */
export function rawDocuments(): RawDocument[] {
	const documents = ['Facts', 'Words'].flatMap(generated).sort((one, other) => (one._id < other._id ? -1 : 1))
	return documents.flatMap(({ _id, _raw, _type, body, ...data }) => {
		const place = placeOf(_id)
		return 'says' in place ? [] : [{ ...place, data: withoutGaps(data), body: body?.raw ?? '', html: body?.html ?? '' }]
	})
}

const generated = (type: string): GeneratedDocument[] =>
	JSON.parse(
		readFileSync(join(contentlayerFolder, '.contentlayer', 'generated', type, '_index.json'), 'utf8'),
	) as GeneratedDocument[]

/** Contentlayer gives every document every key; those a file does not have arrive as undefined or null. */
const withoutGaps = (data: object): object =>
	Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null))
