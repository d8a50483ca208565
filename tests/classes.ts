import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { transform, type Selector } from 'lightningcss'
import { compile } from 'tailwindcss'
import ts from 'typescript'
import { memoize } from '#domain/memoize.ts'

/** Which classes our own code draws, and which style sheets come with it. */
const src = resolve('src')

/** Every source file that can draw a page, below `src`: other formats bring their own looks. */
export const drawing: readonly string[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(tsx?|astro)$/.test(name) && !name.startsWith('exchange/'))
	.sort()

/** What every page and every frame begins with. */
const everywhere = 'styles/site.css'

const textOf = memoize((file: string): string => readFileSync(join(src, file), 'utf8'))

/** All that a file imports of our own, whatever that imports included, and the file itself. */
export function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(file)) return seen
	seen.add(file)
	const text = textOf(file).replace(/^import type [^']*'[^'\n]+'/gm, '')
	for (const [, from = ''] of text.matchAll(/(?:^\s*@?import\s|\sfrom\s|\bimport\()\s*'([^'\n]+)'/gm)) {
		const path = from.replace(/\?\w+$/, '')
		const to = path.startsWith('#')
			? path.slice(1)
			: path.startsWith('.')
				? relative(src, resolve(dirname(join(src, file)), path))
				: ''
		if (/\.(tsx?|astro|css)$/.test(to)) withImports(to, seen)
	}
	return seen
}

/** Class names in `class`, `className` and `class:list`, as far as they are written out. */
export const classesIn = memoize((file: string): ReadonlySet<string> => {
	const text = textOf(file).replace(/<style[\s\S]*?<\/style>/g, '')
	const classes = new Set<string>()
	for (const { index, 0: start } of text.matchAll(/\bclass(?:Name|:list)?\s?=\s?(?=["'`{])/g)) {
		const value = text.slice(index + start.length)
		const written = /^(["'])([^"']*)\1/.exec(value)?.[2]
		for (const name of written === undefined ? classesOf(expressionAt(value)) : written.split(/\s+/))
			if (name !== '') classes.add(name)
	}
	return classes
})

/** `{…}` or `` `…` `` with what it holds, to its own end. */
function expressionAt(text: string): string {
	let depth = 0
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '{') depth++
		if (text[at] === '}') depth--
		if (depth === 0 && at > 0) return text.startsWith('{') ? text.slice(1, at) : text.slice(0, text.indexOf('`', 1) + 1)
	}
	return ''
}

/** The texts an expression may come to; a part of a name that is put together (`s${at}`) is none. */
function classesOf(expression: string): string[] {
	const names: string[] = []
	const add = (text: string) => names.push(...text.split(/\s+/))
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node)) add(node.text)
		else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(visit)
		else if (ts.isBinaryExpression(node)) {
			if (!/^[=!]==/.test(node.operatorToken.getText())) visit(node.right)
		} else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
			add(node.name.getText().replaceAll(/['"]/g, ''))
		else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
			visit(node.expression.expression)
		else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(visit)
		else if (ts.isParenthesizedExpression(node)) visit(node.expression)
		else if (ts.isObjectLiteralExpression(node)) node.properties.forEach(visit)
	}
	const { statements } = ts.createSourceFile('x.ts', `(${expression})`, ts.ScriptTarget.Latest, true)
	for (const statement of statements) if (ts.isExpressionStatement(statement)) visit(statement.expression)
	return names
}

/** The classes a style sheet has rules for: those a rule begins with, and those that are only named further on. */
type Ruled = { home: ReadonlySet<string>; named: ReadonlySet<string> }

export const ruledIn = memoize((file: string): Ruled => {
	const css = file.endsWith('.css')
		? textOf(file)
		: [...textOf(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n')
	return ruledBy(css.replace(/@(import|source|theme)[^{;]*(;|\{[^}]*\})/g, ''))
})

export function ruledBy(css: string): Ruled {
	const home = new Set<string>()
	const named = new Set<string>()
	const read = (selector: Selector, isOuter: boolean): void => {
		let isFirst = isOuter
		for (const part of selector) {
			if (part.type === 'combinator') isFirst = false
			if (part.type === 'class') {
				named.add(part.name)
				if (isFirst) home.add(part.name)
			}
			if (part.type !== 'pseudo-class') continue
			if (part.kind === 'is' || part.kind === 'where') for (const one of part.selectors) read(one, isFirst)
			if (part.kind === 'not' || part.kind === 'has') for (const one of part.selectors) read(one, false)
		}
	}
	transform({
		filename: 'page.css',
		code: new TextEncoder().encode(css),
		errorRecovery: true,
		visitor: {
			Rule: { style: ({ value }) => value.selectors.forEach((selector) => read(selector, true)) },
		},
	})
	return { home, named }
}

const sheets: readonly string[] = [
	...readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css')),
	...drawing.filter((file) => file.endsWith('.astro')),
]
const beginsSomewhere = new Set(
	sheets
		.filter((sheet) => sheet === everywhere || !sheet.startsWith('styles/'))
		.flatMap((one) => [...ruledIn(one).home]),
)
const { build } = await compile(textOf(everywhere).replaceAll(/@import[^;]*;/g, '') + '@tailwind utilities;')
const isUtility = memoize((name: string): boolean => {
	const rule = `.${name.replaceAll(/[^\w-]/g, '\\$&')}`
	return build([name]).includes(`${rule} {`)
})

/** Names that scripts and tests look for and that need no looks of their own. */
export const hooks: ReadonlySet<string> = new Set(['age', 'near', 'left'])

/** Classes a file draws for which nothing that it imports brings the rule. */
export function undressed(file: string): string[] {
	const sheetsHere = [...withImports(file), ...withImports(everywhere)]
		.filter((one) => /\.(css|astro)$/.test(one))
		.map(ruledIn)
	return [...classesIn(file)].filter(
		(name) =>
			!hooks.has(name) &&
			!isUtility(name) &&
			!sheetsHere.some(({ home, named }) => (beginsSomewhere.has(name) ? home : named).has(name)),
	)
}
