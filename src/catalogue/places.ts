import { z } from 'zod'
import { text } from '#domain/model/fields.ts'
import type { KnownPlace } from '#domain/finder/place-lookup.ts'
import { placesFile } from './files.ts'
import { readLocalFile } from './local-file.ts'
import type { Problem } from '#domain/mistakes/problems.ts'

const shape = z.strictObject({
	places: z.array(z.strictObject({ name: text, lat: z.number().min(49).max(61), lon: z.number().min(-9).max(3) })),
})

/**
 * The postcodes and place names an area knows, from its `places.yaml`, and what is wrong with them; none when
 * there is no such file.
 */
export function readPlaces(folder: string): { places: KnownPlace[]; problems: Problem[] } {
	const { value, problems } = readLocalFile(folder, placesFile(folder), shape)
	return { places: value?.places ?? [], problems }
}
