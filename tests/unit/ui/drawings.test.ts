import { expect, test } from 'vitest'
import { pictureNames, signNames } from '#domain/model/picture-names.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { drawings } from '#ui/drawings/all.ts'
import { icons } from '#ui/icons.ts'

test('every picture and sign that content may name is drawn, under a name no icon or stage has', () => {
	const wanted = [...pictureNames.map((name) => `picture-${name}`), ...signNames.map((name) => `sign-${name}`)]
	expect(Object.keys(drawings).sort()).toEqual(wanted.sort())
	const others = new Set<string>([...Object.keys(icons), ...stageIds])
	expect(wanted.filter((name) => others.has(name))).toEqual([])
})

test('a picture draws with the colours of its page, so that it is seen at night and on paper', () => {
	for (const [name, drawing] of Object.entries(drawings).filter(([name]) => name.startsWith('picture-')))
		expect(drawing.match(/#[0-9a-f]{3,6}/gi) ?? [], name).toHaveLength(name === 'picture-lips' ? 1 : 0)
})

test('a sign is on the skin it is given', () => {
	for (const sign of signNames) expect(drawings[`sign-${sign}`]).toMatch(/var\(--(skin|pale)\)/)
})
