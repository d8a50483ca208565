import { transform, type Rule, type Selector } from 'lightningcss'
import { memoize } from '#domain/memoize.ts'

/** A rule and, where classes decide about it, those of each of its selectors; or a group of rules between its ends. */
type Part = { text: string; needs?: readonly (readonly string[])[] } | { open: string; inner: Part[]; close: string }

/**
 * A page's style sheets without the rules for classes and languages that nothing can draw on it, and without groups
 * that this leaves empty. A page alone draws what it and the scripts in it name; one with islands or scripts from
 * outside may also draw what `scripts`, the text of those, names whole.
 */
export function usedStyles(sheets: readonly string[], html: string, scripts = ''): string {
	const isAlone = !/<astro-island|<script[^>]+src=/.test(html)
	const stands = standingIn(html)
	const isNamed = memoize((name: string): boolean => stands(name) || (!isAlone && wordsIn(scripts).has(name)))
	const css = sheets.map((sheet) => keepUsed(parseSheet(sheet).parts, isNamed)).join('')
	return withoutIdleVariables(css, new Set([...variablesIn(html), ...(isAlone ? [] : variablesOf(scripts))]))
}

/** Whether a name stands in a page. It is asked of hundreds of names. */
function standingIn(html: string): (name: string) => boolean {
	const words = new Set(html.match(/[\w-]+/g))
	return (name) => (/^[\w-]+$/.test(name) ? words.has(name) : html.includes(name))
}

const variablesIn = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name)
const variablesOf = memoize(variablesIn)

/** Without what `:root` declares and nothing reads: neither a rule, nor another variable that is read. */
function withoutIdleVariables(css: string, readElsewhere: ReadonlySet<string>): string {
	const read = new Set([...variablesIn(css), ...readElsewhere])
	const kept = css.replace(/(:root\{)([^{}]*)\}/g, (_, start: string, inner: string) => {
		const declared = inner.split(';').filter((one) => {
			const name = /^(--[\w-]+):/.exec(one)?.[1]
			return name === undefined || read.has(name)
		})
		return `${start}${declared.join(';')}}`
	})
	return kept === css ? css : withoutIdleVariables(kept, readElsewhere)
}

/** Words that stand in a text of the scripts, as the names of classes do. */
const wordsIn = memoize(
	(scripts: string): ReadonlySet<string> =>
		new Set([...scripts.matchAll(/(?<=["'` }])[\w:-]+(?=["'` $])/g)].map(([word]) => word)),
)

const keepUsed = (parts: readonly Part[], isNamed: (name: string) => boolean): string =>
	parts
		.map((part) => {
			if ('text' in part) return !part.needs || part.needs.some((names) => names.every(isNamed)) ? part.text : ''
			const inner = keepUsed(part.inner, isNamed)
			return inner && part.open + inner + part.close
		})
		.join('')

/**
 * Each sheet of the site is parsed once. Its rules stay as they are written: only where each begins is asked of the
 * parser.
 */
const parseSheet = memoize((sheet: string): { parts: Part[] } => {
	const css = withoutIdleSpaces(sheet)
	const lines = [...css.matchAll(/^/gm)].map(({ index }) => index)
	const startOf = (rule: Rule): number => {
		if (!('value' in rule) || !rule.value || !('loc' in rule.value))
			throw new Error(`A style sheet has a rule of no known place: ${rule.type}`)
		return (lines[rule.value.loc.line] ?? 0) + rule.value.loc.column - 1
	}
	const partsOf = (rules: readonly Rule[], end: number): Part[] =>
		rules.map((rule, at) => {
			const next = rules[at + 1]
			const [start, stop] = [startOf(rule), next ? startOf(next) : end]
			const [first] = innerOf(rule) ?? []
			if (!first) return { text: css.slice(start, stop), ...needsOf(rule) }
			const closing = css.lastIndexOf('}', stop - 1)
			return {
				open: css.slice(start, startOf(first)),
				inner: partsOf(innerOf(rule) ?? [], closing),
				close: css.slice(closing, stop),
			}
		})
	let parts: Part[] = []
	transform({
		filename: 'page.css',
		code: new TextEncoder().encode(css),
		visitor: { StyleSheet: ({ rules }) => void (parts = partsOf(rules, css.length)) },
	})
	return { parts }
})

function innerOf(rule: Rule): Rule[] | undefined {
	switch (rule.type) {
		case 'media':
		case 'supports':
		case 'container':
		case 'layer-block':
			return rule.value.rules
		default:
			return undefined
	}
}

function needsOf(rule: Rule): { needs?: string[][] } {
	return rule.type === 'style' ? { needs: rule.value.selectors.map(classesOf) } : {}
}

/**
 * The classes a selector asks for, and its language as the attribute that a page names it with. What stands inside
 * `:not()` and its like decides nothing here: it may be absent.
 */
const classesOf = (selector: Selector): string[] =>
	selector.flatMap((component) => {
		if (component.type === 'class') return [component.name]
		if (component.type !== 'pseudo-class' || component.kind !== 'lang') return []
		const [language, ...others] = component.languages
		return language && others.length === 0 ? [`lang="${language}"`] : []
	})

/** Values with `var()` reach us as they were written, spaces after commas and around signs included. */
const withoutIdleSpaces = (css: string): string =>
	css.replace(/"[^"]*"|, | ([*/]) (?=\d|var\()/g, (text, sign: string) => (text === ', ' ? ',' : (sign ?? text)))
