import { z } from 'zod'
import { expectedFile } from '#catalogue/files.ts'
import { readLocalFile } from '#catalogue/local-file.ts'
import { report } from '#domain/mistakes/problems.ts'
import { contentFolder } from '#catalogue/read.ts'

const ids = z.array(z.string()).nonempty()
const shape = z
	.strictObject({
		venues: z.number(),
		services: z.number(),
		variety: z.boolean(),
		translated: z.boolean(),
		packs: ids,
		families: z.record(z.string(), ids),
		answered: z.boolean(),
		found: z.boolean(),
	})
	.partial()

const { value, problems } = readLocalFile(contentFolder, expectedFile(contentFolder), shape)
if (problems.length > 0) throw new Error(report(problems))

/** What the area promises beyond the rules: nothing where it has no such file. */
export const expected = value ?? {}
