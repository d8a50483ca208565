import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lighter } from '#build/contentlayer/command.ts'

test.each(lighter)('Contentlayer still has $why', ({ file, is }) => {
	expect(readFileSync(`node_modules${file}`, 'utf8').split(is)).toHaveLength(2)
})
