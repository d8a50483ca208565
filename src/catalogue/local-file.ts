import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { problemAt, problemsIn, type Problem } from '#domain/mistakes/problems.ts'
import { readYaml } from './yaml.ts'

/**
 * One YAML file of the area, as its shape has it, and what is wrong with it; no value when there is no such file or it
 * cannot be read.
 */
export function readLocalFile<Shape extends z.ZodType>(
	folder: string,
	path: string,
	shape: Shape,
): { value?: z.infer<Shape>; problems: Problem[] } {
	const full = join(folder, path)
	const name = `content/${path}`
	if (!existsSync(full)) return { problems: [] }
	const values = readYaml(readFileSync(full, 'utf8'))
	if ('says' in values) return { problems: [problemAt(name, '(file)', values.says)] }
	const result = shape.safeParse(values.data)
	return result.success
		? { value: result.data, problems: [] }
		: { problems: problemsIn(name, shape, result.error.issues, values.data) }
}
