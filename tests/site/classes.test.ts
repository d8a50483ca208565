import { expect, test } from 'vitest'
import { classesIn, drawing, hooks, ruledBy, withImports } from '../classes.ts'
import { pages, type BuiltPage } from './pages.ts'

const styleOf = ({ html }: BuiltPage): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
const drawnIn = ({ html }: BuiltPage): string[] =>
	[...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/))
/** What the islands of a page may draw later, going by their sources. */
const drawnByIslands = ({ html }: BuiltPage): string[] =>
	[...html.matchAll(/component-url="[^"]*\/(\w+)\.[^"/]+\.js"/g)]
		.flatMap(([, name]) => [...withImports(`islands/${name}.tsx`)])
		.filter((file) => drawing.includes(file))
		.flatMap((file) => [...classesIn(file)])

/** Pages of a kind share their styles: what one lacks in the first language it lacks in all. */
test('every class on a page, and every class that its islands may draw, has a rule in that page’s style', () => {
	const lacking = pages
		.filter(({ locale }) => locale === 'en' || locale === 'ur')
		.flatMap((page) => {
			const { named } = ruledBy(styleOf(page))
			return [...new Set([...drawnIn(page), ...drawnByIslands(page)])]
				.filter((name) => name !== '' && !named.has(name) && !hooks.has(name))
				.map((name) => `${name} (${page.kind}, ${page.path})`)
		})
	expect([...new Map(lacking.map((one) => [one.split(',')[0], one])).values()]).toEqual([])
})
