import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The floors of the house, lowest first: a file imports from its own floor and from those below (see the README). */
const floors = [
	'domain',
	'exchange',
	'i18n',
	'routes',
	'catalogue',
	'ui',
	'islands',
	'views',
	'layouts',
	'pages',
] as const
const heights: Readonly<Record<string, number>> = {
	...Object.fromEntries(floors.map((floor, height) => [floor, height])),
	build: 9,
	commands: 10,
	styles: 5,
}

const packages: Readonly<Partial<Record<string, readonly string[]>>> = {
	domain: ['zod'],
	exchange: ['zod', 'timezones-ical-library', 'ical.js', 'windows-iana', 'papaparse', 'fflate'],
	i18n: ['i18next', 'node:fs', 'node:path'],
	routes: [],
	catalogue: ['zod', 'yaml', 'contentlayer2/source-files', 'eld/small', 'node:fs', 'node:path', 'node:crypto'],
	ui: ['qr'],
	islands: ['react', 'react-dom', 'react-dom/client', '@headlessui/react', 'astro'],
}

const src = resolve('src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|astro)$/.test(name))
const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))
const floorOf = (file: string): string => file.split(/[/.]/)[0] ?? ''
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8')
/** Where an import of our own leads, below `src`; nothing for a package. */
const ownTarget = (file: string, from: string): string | undefined =>
	from.startsWith('#')
		? from.slice(1)
		: from.startsWith('.')
			? relative(src, resolve(dirname(join(src, file)), from))
			: undefined
const importsOf = (file: string): { from: string; isType: boolean }[] =>
	[...textOf(file).matchAll(/^\s*(?:import|export)\s(type\s)?(?:[\w*{}\s,$]+?\sfrom\s)?'([^'\n]+)'/gm)].map(
		([, isType, from = '']) => ({ from, isType: Boolean(isType) }),
	)

describe('floors', () => {
	test.each(files)('%s imports only from its own floor and below', (file) => {
		const floor = floorOf(file)
		const mine = heights[floor] ?? -1
		const above = importsOf(file)
			.filter(({ from }) => !from.includes('/content/'))
			.flatMap(({ from }) => ownTarget(file, from) ?? [])
			.filter((target) => (heights[floorOf(target)] ?? -1) > mine)
		expect(above).toEqual([])
	})

	test.each(files.filter((file) => packages[floorOf(file)]))('%s uses only the packages of its floor', (file) => {
		const strange = importsOf(file)
			.filter(({ from, isType }) => ownTarget(file, from) === undefined && !isType)
			.filter(({ from }) => !packages[floorOf(file)]?.includes(from))
		expect(strange).toEqual([])
	})

	test.each(files.filter((file) => ['ui', 'islands'].includes(floorOf(file))))(
		'%s knows no catalogue, which would travel to the browser',
		(file) => {
			expect(importsOf(file).filter(({ from }) => from.includes('catalogue/'))).toEqual([])
		},
	)
})

describe('time stands still in tests', () => {
	const specs = readdirSync('tests/browser').filter((name) => name.endsWith('.spec.ts'))

	test.each(specs)('%s takes its test from test.ts or host.ts, where the clock is stopped', (name) => {
		const from = [...readFileSync(join('tests/browser', name), 'utf8').matchAll(/^import .*'([^']+)'$/gm)].map(
			([, source]) => source,
		)
		expect(from).not.toContain('@playwright/test')
		expect(from.some((source) => source === './test.ts' || source === './host.ts')).toBe(true)
	})

	test('no test reads what day it is', () => {
		const reading = readdirSync('tests', { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(test|spec)\.ts$/.test(name) && name !== 'architecture.test.ts')
			.filter((name) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(join('tests', name), 'utf8')))
		expect(reading).toEqual([])
	})
})

test('folders of a moment come from scratch.ts, which removes them', () => {
	const making = readdirSync('tests', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(test|spec)\.ts$/.test(name) && name !== 'architecture.test.ts')
		.filter((name) => readFileSync(join('tests', name), 'utf8').includes('mkdtemp'))
	expect(making).toEqual([])
})

test('no file leads back to itself', () => {
	const to = new Map(
		files.map((file) => [
			file,
			importsOf(file)
				.flatMap(({ from }) => ownTarget(file, from) ?? [])
				.filter((target) => files.includes(target)),
		]),
	)
	const reaches = (from: string, seen = new Set<string>()): Set<string> => {
		for (const next of to.get(from) ?? []) if (!seen.has(next)) reaches(next, seen.add(next))
		return seen
	}
	expect(files.filter((file) => reaches(file).has(file))).toEqual([])
})

describe('habits', () => {
	test.each(files.filter((file) => ['domain', 'exchange'].includes(floorOf(file))))(
		'%s does not read the clock',
		(file) => {
			expect(textOf(file)).not.toMatch(/new Date\(\)|Date\.now/)
		},
	)

	test.each(files)('%s is no longer than 250 lines', (file) => {
		expect(textOf(file).split('\n').length).toBeLessThanOrEqual(250)
	})

	test.each(files.filter((file) => !['routes.ts'].includes(file)))('%s writes no address by hand', (file) => {
		expect(textOf(file)).not.toMatch(/href="\/[^"]|href=\{`\/|['"`]\/(?:en|ur)\/|\$\{(?:locale|language|lang|tag)\}\//)
	})

	test.each(files.filter((file) => file.endsWith('.astro')))(
		'%s has no style attribute and no untracked script',
		(file) => {
			const text = textOf(file)
			expect(text).not.toMatch(/\sstyle=/)
			expect(text.match(/<script[^>]*is:inline[^>]*>/g)?.filter((tag) => !tag.includes('ld+json')) ?? []).toEqual([])
		},
	)

	test.each([...files.filter((file) => /\.astro$/.test(file)), ...styles])(
		'%s uses logical directions, so that it mirrors',
		(file) => {
			const sided = [
				/(margin|padding|border|(?<!area-)inset|scroll)[\w-]*-(left|right)/,
				/(text-align|float|clear):\s*(left|right)/,
				/(?<![-\w])(left|right):/,
			]
			for (const rule of sided) expect(textOf(file)).not.toMatch(rule)
		},
	)

	test('quotation marks come from the language, never from what draws', () => {
		const drawing = files.filter((file) => /^(ui|islands|views|layouts|pages)\//.test(file))
		const code = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')
		expect(drawing.filter((file) => /[“”„«»]/.test(code(file)))).toEqual([])
	})

	test.each(files.filter((file) => file.endsWith('.astro')))(
		'%s hands language attributes to a part as the property the part reads',
		(file) => {
			expect(textOf(file)).not.toMatch(/<[A-Z]\w*[^<>]*\{\.\.\.\w*\.?langAttributes\(/)
		},
	)

	test('no line is wider than 120 columns', () => {
		const code = [
			...files.map((name) => join('src', name)),
			...styles.map((name) => join('src', name)),
			...readdirSync('tests', { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && /\.(ts|tsx|css|mjs)$/.test(entry.name))
				.map(({ parentPath, name }) => join(parentPath, name)),
			...readdirSync('.').filter((name) => /^\w+\.config\.mjs$/.test(name)),
		]
		const wide = code.flatMap((name) =>
			readFileSync(name, 'utf8')
				.split('\n')
				.flatMap((line, index) => (line.replaceAll('\t', '  ').length > 120 ? `${name}:${index + 1}` : [])),
		)
		expect(wide).toEqual([])
	})

	test('no file is named for nothing', () => {
		expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/.test(file))).toEqual([])
	})
})
