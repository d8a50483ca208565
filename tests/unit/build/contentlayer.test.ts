import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changes } from '#build/contentlayer/command.ts'

test.each(changes)('Contentlayer still has $why', ({ file, is }) => {
	expect(readFileSync(`node_modules${file}`, 'utf8').split(is)).toHaveLength(2)
})
