import { expect, test } from 'vitest'
import { z } from 'zod'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemsIn } from '#domain/mistakes/problems.ts'
import { idOf } from '#domain/model/references.ts'

const ids = { byKind: { services: new Set(['health-visiting-line', 'fis']) }, ended: {} }
const schema = z.object({ 'stands-for': idOf('services', ids) })
const told = (file: string, named: string) => {
	const data = { 'stands-for': named }
	return problemsIn(file, schema, schema.safeParse(data).error?.issues ?? [], data).map(({ says }) => says)
}

test('a service is never suggested to itself', () => {
	expect(told('content/local/services/health-visiting-line/facts.yaml', 'health-visiting')).toEqual([
		'"health-visiting" is not in services.\nChoices: fis',
	])
	expect(told('content/local/services/hub/facts.yaml', 'health-visiting')).toEqual([
		'"health-visiting" is not in services. Did you mean "health-visiting-line"?',
	])
})

test('nothing is suggested for nothing', () => expect(nearest('', ['gp', 'sleep'])).toBeUndefined())
