import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaFolder } from './area-folder.ts'
import { contentFolder } from './content-folder.ts'
import { readYaml } from './yaml.ts'

/**
 * What the area's facts say of its site, for those who ask the environment: its address, its folder on the host, its
 * languages. What the environment says already goes before. Imported before all else, for languages are chosen as soon
 * as they are named; what is wrong in the facts is the check's to say.
 */
const names = { site: 'SITE', base: 'BASE', languages: 'LANGUAGES' } as const

const folder = join(contentFolder, areaFolder(contentFolder), 'area')
const files = existsSync(folder)
	? readdirSync(folder)
			.map((id) => join(folder, id, 'facts.yaml'))
			.filter((file) => existsSync(file))
	: []
for (const file of files) {
	const read = readYaml(readFileSync(file, 'utf8'))
	const facts = 'data' in read && typeof read.data === 'object' ? (read.data as Record<string, unknown> | null) : null
	for (const [field, name] of Object.entries(names)) {
		const value = facts?.[field]
		const text = Array.isArray(value) ? value.join(',') : value
		if (typeof text === 'string') process.env[name] ??= text
	}
}
