import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Known } from '../domain/places.ts'
import { placesFile } from './files.ts'

const shape = z.strictObject({ places: z.array(z.strictObject({ name: z.string().min(2), lat: z.number().min(49).max(61), lon: z.number().min(-9).max(3) })) })

/**
 * The postcodes and place names an area knows, from `content/local/places.yaml`; none when there is no such file.
 * @throws when the file cannot be read, saying where
 */
export function placesIn(folder: string): Known[] {
	const path = join(folder, placesFile)
	if (!existsSync(path)) return []
	const judged = shape.safeParse(parse(readFileSync(path, 'utf8')))
	if (judged.success) return judged.data.places
	throw new Error(`content/${placesFile}\n${judged.error.issues.map(({ path: at, message }) => `  ${at.join('.')}  ${message}`).join('\n')}\nEach place is { name, lat, lon }.`)
}
