import { expect, test } from 'vitest'
import { classesIn, drawing, hooks, ruledBy, ruledIn, withImports } from '../classes.ts'
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

/** What a tap on Keep or Share draws on any page, and the styles it brings itself. */
const sheets = [...withImports('islands/lists/dialogs.tsx')]
const drawnByTap = sheets.filter((file) => drawing.includes(file)).flatMap((file) => [...classesIn(file)])
const broughtByTap = new Set(sheets.filter((file) => file.endsWith('.css')).flatMap((file) => [...ruledIn(file).named]))

/** Pages of a kind share their styles: what one lacks in the first language it lacks in all. */
test('every class on a page, and every class that its islands may draw, has a rule in that page’s style', () => {
	const lacking = pages
		.filter(({ locale }) => locale === 'en' || locale === 'ur')
		.flatMap((page) => {
			const { named } = ruledBy(styleOf(page))
			const later = page.html.includes(' data-tap=') ? drawnByTap.filter((name) => !broughtByTap.has(name)) : []
			return [...new Set([...drawnIn(page), ...drawnByIslands(page), ...later])]
				.filter((name) => name !== '' && !named.has(name) && !hooks.has(name))
				.map((name) => `${name} (${page.kind}, ${page.path})`)
		})
	expect([...new Map(lacking.map((one) => [one.split(',')[0], one])).values()]).toEqual([])
})
