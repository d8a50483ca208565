import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { problemAt, problemsIn, wordings, type Problem } from './problems.ts'

/** One YAML file of the area, as its shape has it, and what is wrong with it; no value when there is no such file or it cannot be read. */
export function readLocalFile<Shape extends z.ZodType>(
	folder: string,
	path: string,
	shape: Shape,
): { value?: z.infer<Shape>; problems: Problem[] } {
	const full = join(folder, path)
	const name = `content/${path}`
	if (!existsSync(full)) return { problems: [] }
	try {
		const data: unknown = parse(readFileSync(full, 'utf8'))
		const judged = shape.safeParse(data)
		return judged.success
			? { value: judged.data, problems: [] }
			: { problems: problemsIn(name, shape, judged.error.issues, data) }
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error
		return { problems: [problemAt(name, '(file)', wordings['broken YAML'](error.message))] }
	}
}
