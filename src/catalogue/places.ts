import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { text } from '../domain/fact.ts'
import type { KnownPlace } from '../domain/places.ts'
import { placesFile } from './files.ts'
import { problemAt, problemsIn, wordings, type Problem } from './problems.ts'

const file = `content/${placesFile}`
const shape = z.strictObject({ places: z.array(z.strictObject({ name: text, lat: z.number().min(49).max(61), lon: z.number().min(-9).max(3) })) })

/** The postcodes and place names an area knows, from `content/local/places.yaml`, and what is wrong with them; none when there is no such file. */
export function readPlaces(folder: string): { places: KnownPlace[]; problems: Problem[] } {
	const path = join(folder, placesFile)
	if (!existsSync(path)) return { places: [], problems: [] }
	try {
		const data: unknown = parse(readFileSync(path, 'utf8'))
		const judged = shape.safeParse(data)
		return judged.success ? { places: judged.data.places, problems: [] } : { places: [], problems: problemsIn(file, shape, judged.error.issues, data) }
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error
		return { places: [], problems: [problemAt(file, '(file)', wordings['broken YAML'](error.message))] }
	}
}
