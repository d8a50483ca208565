import { yamlValue } from '#commands/take/yaml-value.ts'
import { areaFolderOf } from '#catalogue/area-folder.ts'
import type { RawDocument } from '#catalogue/files.ts'

/** A notice that a calendar makes, what to say of it, and the file it becomes. */
export type MadeNotice = { says: string; file?: { file: string; text: string }; document?: RawDocument }

export function noticeFileOf(
	id: string,
	documents: readonly RawDocument[],
	head: string,
	facts: Readonly<Record<string, unknown>>,
	saying = 'a notice',
): MadeNotice {
	const file = `content/${areaFolderOf(documents)}/notices/${id}/facts.yaml`
	if (documents.some((one) => one.file === file)) return { says: `${head}: ${file} says something else. Look at it.` }
	const text = Object.entries(facts).map(([key, value]) => `${key}: ${yamlValue(value)}\n`)
	return {
		says: `${head}: ${saying}, ${file}`,
		file: { file, text: text.join('') },
		document: { file, root: 'local', kind: 'notices', id, data: facts, body: '', html: '' },
	}
}
