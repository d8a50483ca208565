import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { signOffFiles } from '#catalogue/files.ts'
import { readLocalFile } from '#catalogue/local-file.ts'
import { signOff } from '#domain/model/sign-off.ts'

test('the national list names nothing of the area, which an adopter replaces', () => {
	const choices = readLocalFile('content', signOffFiles('content')[0], signOff).value ?? []
	expect(choices.length).toBeGreaterThan(10)
	expect(choices.map(({ where }) => where).filter((where) => !existsSync(join('content/national', where)))).toEqual([])
})
