import type { Page } from '@playwright/test'

/** Classes that scripts and tests look for and that need no looks of their own. */
const hooks = ['age', 'near', 'left']

/**
 * A control in the browser's own dress, beside one that no style of ours reaches. It is the one fault that a colour
 * scheme can bring about: what it changes are colours alone, and axe reads those.
 */
export const undressedControls = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const faults = new Set<string>()
		const bare = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
		const look = (element: Element): string => {
			const { backgroundColor, borderTopStyle, borderTopWidth, borderTopLeftRadius, appearance } =
				getComputedStyle(element)
			return [backgroundColor, borderTopStyle, borderTopWidth, borderTopLeftRadius, appearance].join(' ')
		}
		for (const control of document.body.querySelectorAll('button, input, select, textarea, dialog')) {
			const { width, height } = control.getBoundingClientRect()
			if (width <= 1 || height <= 1 || !control.checkVisibility({ visibilityProperty: true })) continue
			const twin = bare.appendChild(document.createElement(control.tagName))
			if (control instanceof HTMLInputElement) twin.setAttribute('type', control.type)
			if (control.tagName === 'DIALOG') twin.setAttribute('open', '')
			const isTick = control.matches('[type="checkbox"], [type="radio"]')
			if (isTick ? control.clientWidth <= twin.clientWidth : look(control) === look(twin))
				faults.add(`the browser's own dress: ${control.outerHTML.slice(0, 80)}`)
			twin.remove()
		}
		bare.host.remove()
		return [...faults]
	})

/** What a parent would see is wrong with a page as it stands: a short line each. */
export const faultsSeen = (page: Page): Promise<string[]> =>
	page.evaluate((hooks) => {
		const faults = new Set<string>()
		const nameOf = (element: Element): string =>
			[element.tagName.toLowerCase(), ...element.classList].join('.') +
			(element.textContent?.trim() ? ` “${element.textContent.trim().slice(0, 40)}”` : '')
		const isSeen = (element: Element): boolean => {
			const box = element.getBoundingClientRect()
			return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true })
		}
		const all = [...document.querySelectorAll('body, body *')].filter((one) => !(one instanceof SVGElement))

		/* A class without a rule. */
		const ruled = new Set<string>(hooks)
		const read = (rules: CSSRuleList): void => {
			for (const rule of rules) {
				if (rule instanceof CSSStyleRule)
					for (const [, name = ''] of rule.selectorText.matchAll(/\.((?:[\w-]|\\.)+)/g))
						ruled.add(name.replaceAll('\\', ''))
				if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) read(rule.cssRules)
			}
		}
		for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) read(sheet.cssRules)
		for (const element of document.querySelectorAll('[class]'))
			for (const name of element.classList) if (!ruled.has(name)) faults.add(`no rule for .${name}`)

		/* A drawing that is not on the page. */
		for (const use of document.querySelectorAll('use[href^="#"]'))
			if (!document.getElementById(use.getAttribute('href')?.slice(1) ?? ''))
				faults.add(`no drawing ${use.getAttribute('href')}`)

		/* Text that is cut off. */
		const isForEars = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEars(element.parentElement))
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			(['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
		for (const element of all) {
			if (!isSeen(element) || isForEars(element) || !element.textContent?.trim()) continue
			const { overflowX, overflowY } = getComputedStyle(element)
			const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
			const isCut =
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			if (isCut && !element.matches('body')) faults.add(`cut off: ${nameOf(element)}`)
		}

		/* Text outside the window, and text upon text. */
		type Line = { text: Text; in: Element; left: number; right: number; top: number; bottom: number }
		const lines: Line[] = []
		const isAfloat = (element: Element | null): boolean =>
			element !== null &&
			(['sticky', 'fixed'].includes(getComputedStyle(element).position) || isAfloat(element.parentElement))
		const dialog = document.querySelector('dialog[open]')
		const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement
			if (!(node instanceof Text) || !parent || !node.data.trim() || !isSeen(parent)) continue
			if (parent.closest('svg, script, style, option, pre') || isForEars(parent)) continue
			const range = document.createRange()
			range.selectNodeContents(node)
			for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
				if (width < 2 || height < 2) continue
				if ((left < -1 || right > innerWidth + 1) && !scrolls(parent))
					faults.add(`outside the window: ${nameOf(parent)}`)
				/* Scripts with tall letters reach into the lines beside them: the middle of a line may not. */
				const middle = (top + bottom) / 2
				if (!dialog && isAfloat(parent)) continue
				const half = Math.min(height, parseFloat(getComputedStyle(parent).fontSize)) / 4
				lines.push({
					text: node,
					in: parent,
					left: left + 1,
					right: right - 1,
					top: middle - half,
					bottom: middle + half,
				})
			}
		}
		/* Two things to tap that read as one; nobody taps paper. */
		const isOnPaper = matchMedia('print').matches
		const control = ({ in: element }: Line) => element.closest('a[href], button, label, summary')
		const apart = 6
		lines.sort((one, other) => one.top - other.top)
		for (const [at, one] of lines.entries())
			for (const other of lines.slice(at + 1)) {
				if (other.top >= one.bottom) break
				if (one.text === other.text) continue
				if (other.left < one.right && one.left < other.right)
					faults.add(`text upon text: ${nameOf(one.in)} and ${nameOf(other.in)}`)
				else if (
					!isOnPaper &&
					control(one) &&
					control(other) &&
					control(one) !== control(other) &&
					Math.max(other.left - one.right, one.left - other.right) - 2 < apart
				)
					faults.add(`too close: ${nameOf(one.in)} and ${nameOf(other.in)}`)
			}
		if (document.documentElement.scrollWidth > innerWidth) faults.add('wider than the window')
		return [...faults]
	}, hooks)
