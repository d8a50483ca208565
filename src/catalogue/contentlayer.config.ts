import { defineDocumentType, makeSource, type FieldDefs } from 'contentlayer2/source-files'
import { areaFolder, unreadFolder } from './area-folder.ts'
import { documentKeys } from './files.ts'

const jsonFields = (keys: Iterable<string>): FieldDefs =>
	Object.fromEntries([...keys].map((key) => [key, { type: 'json' as const }]))

const content = process.env['FIRST_DOOR_CONTENT'] ?? 'content'
const area = areaFolder(content)

const Facts = defineDocumentType(() => ({
	name: 'Facts',
	filePathPattern: `{national,${area}}/*/*/facts.yaml`,
	contentType: 'data',
	fields: jsonFields(documentKeys('facts')),
}))

const Words = defineDocumentType(() => ({
	name: 'Words',
	filePathPattern: `{national,${area}}/*/*/*.md`,
	contentType: 'markdown',
	fields: jsonFields(documentKeys('words')),
}))

/**
 * Contentlayer finds, reads and renders; it validates nothing. What it lets pass or drops (unknown keys, broken files)
 * is reported by `files.ts` and `build.ts`, all mistakes at once, which its own `fail` settings cannot do.
 */
export default makeSource({
	contentDirPath: content,
	contentDirExclude: ['strings', unreadFolder(content)],
	documentTypes: [Facts, Words],
	fieldOptions: { typeFieldName: '_type', bodyFieldName: 'body' },
	onUnknownDocuments: 'skip-ignore',
	onExtraFieldData: 'ignore',
	onMissingOrIncompatibleData: 'skip-warn',
	disableImportAliasWarning: true,
})
