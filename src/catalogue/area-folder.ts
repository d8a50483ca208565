import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where an area may stand in a content folder: an adopter's own, and the example that comes with the project. */
export const areaFolders = ['local', 'example'] as const
export type AreaFolder = (typeof areaFolders)[number]

/** An area of its own goes before the example; `AREA=example` looks at and works on the example all the same. */
export function areaFolder(content: string): AreaFolder {
	const isThere = (folder: AreaFolder) =>
		existsSync(join(content, folder)) && readdirSync(join(content, folder)).length > 0
	if (!isThere('example')) return 'local'
	return process.env['AREA'] === 'example' || !isThere('local') ? 'example' : 'local'
}

/** The folder that is not read. */
export const unreadFolder = (content: string): AreaFolder =>
	areaFolders.find((folder) => folder !== areaFolder(content))!

/** The folder in which the area of these files stands. */
export const areaFolderOf = (files: readonly { root: string; file: string }[]): AreaFolder => {
	const [, folder] = files.find(({ root }) => root === 'local')?.file.split('/') ?? []
	return areaFolders.find((one) => one === folder) ?? 'local'
}
