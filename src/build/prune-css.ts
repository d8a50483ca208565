import { transform, type Rule, type Selector } from 'lightningcss'
import { memoize } from '#domain/memoize.ts'

/** A rule and, where classes decide about it, those of each of its selectors; or a group of rules between its ends. */
type Part = { text: string; needs?: readonly (readonly string[])[] } | { open: string; inner: Part[]; close: string }

/**
 * A page's style sheets without the rules for classes that neither the page nor a script in it names, and without
 * groups that this leaves empty. Islands and scripts from outside the page draw what is not in it yet: theirs stay
 * whole.
 */
export function usedStyles(sheets: readonly string[], html: string): string {
	const parsedSheets = sheets.map(parseSheet)
	if (/<astro-island|<script[^>]+src=/.test(html)) return parsedSheets.map(({ css }) => css).join('')
	const isNamed = memoize((name: string): boolean => html.includes(name))
	return parsedSheets.map(({ parts }) => keepUsed(parts, isNamed)).join('')
}

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
const parseSheet = memoize((sheet: string): { css: string; parts: Part[] } => {
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
	return { css, parts }
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

/** What stands inside `:not()` and its like decides nothing here: it may be absent. */
const classesOf = (selector: Selector): string[] =>
	selector.flatMap((component) => (component.type === 'class' ? [component.name] : []))

/** Values with `var()` reach us as they were written, spaces after commas and around signs included. */
const withoutIdleSpaces = (css: string): string =>
	css.replace(/"[^"]*"|, | ([*/]) (?=\d|var\()/g, (text, sign: string) => (text === ', ' ? ',' : (sign ?? text)))
