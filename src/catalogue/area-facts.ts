import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaFolder } from './area-folder.ts'
import { contentFolder } from './content-folder.ts'
import { readYaml } from './yaml.ts'

/**
 * The area's facts as they stand in their file, for what has to be known before anything is checked: the site's
 * address, its languages. What is wrong in them is the check's to say.
 */
export function areaFactsAsWritten(): Readonly<Record<string, unknown>> {
	const file = besideAreaFacts('facts.yaml')
	const read = file === undefined ? undefined : readYaml(readFileSync(file, 'utf8'))
	const facts = read && 'data' in read ? read.data : undefined
	return typeof facts === 'object' && facts !== null ? { ...facts } : {}
}

/** A file in the area's own folder, if it is there. */
export function besideAreaFacts(name: string, content = contentFolder): string | undefined {
	const areas = join(content, areaFolder(content), 'area')
	const files = existsSync(areas) ? readdirSync(areas).map((id) => join(areas, id, name)) : []
	return files.find((one) => existsSync(one))
}
