import { describe, expect, test } from 'vitest'
import { iconOf } from '#exchange/icon.ts'
import { mostBytes, readLogo } from '#exchange/logo.ts'

const svg = (inner: string, more = 'viewBox="0 0 32 32"') =>
	`<svg xmlns="http://www.w3.org/2000/svg" ${more}>\n${inner}\n</svg>`
const dot = '<circle cx="16" cy="16" r="9" fill="currentColor"/>'

test('what programs leave in a file goes, and looks become attributes, which our pages allow', () => {
	const { logo, faults } = readLogo(
		`<?xml version="1.0"?>\n<!-- made -->\n${svg(
			'<title>Us</title><metadata><rdf:RDF/></metadata><sodipodi:namedview id="a"/>' +
				'<g inkscape:label="x" class="c">' +
				'<path id="b" style="fill: #1B7A8C; font: x" fill="#000" d="M0 0\n   h4"/></g>' +
				dot,
			'viewBox="0 0 32 40" fill="none" width="9cm"',
		)}\n`,
	)
	expect(faults).toEqual([])
	expect(logo).toEqual({
		viewBox: '0 0 32 40',
		inner: `<g fill="none"><g><path d="M0 0 h4" fill="#1b7a8c"/></g>${dot}</g>`,
	})
})

test('a layer that is put out of sight stays out of sight', () => {
	const red = '<path d="M0 0h9v9z" fill="#c00"/>'
	const out = ['style="display: none"', 'display="none"', 'visibility="hidden"', 'opacity="0"', 'style="opacity:0"']
	for (const how of out)
		expect(readLogo(svg(`<g ${how}>${red}</g>${dot}`))).toEqual({
			logo: { viewBox: '0 0 32 32', inner: dot },
			faults: [],
		})
	expect(readLogo(svg(`<g display="none">${dot}</g>`)).faults[0]?.says).toMatch(/nothing that can be seen/)
	const inSight = 'style="display:inline;mix-blend-mode:normal;filter:none"'
	expect(readLogo(svg(`<g ${inSight}>${dot}</g>`)).faults).toEqual([])
})

describe('what a logo may not have is told with its line', () => {
	test.each([
		['<script>alert(1)</script>', 2, /<script>.*runs nothing/],
		[`<g onclick="alert(1)">${dot}</g>`, 2, /onclick/],
		['<foreignObject><p/></foreignObject>', 2, /<foreignObject>/],
		[`${dot}\n<image href="https://a.example/b.png"/>`, 3, /<image>/],
		['<use href="#phone"/>', 2, /<use>/],
		['<a xlink:href="javascript:alert(1)"/>', 2, /<a>/],
		[`<style>@import url(https://a.example)</style>`, 2, /<style>.*presentation attributes/],
		['<path style="fill:url(https://a.example#b)" d="M0 0"/>', 2, /url\(/],
		['<path fill="url(#a)" d="M0 0"/>', 2, /flat colours/],
		['<text>Us</text>', 2, /<text>.*make paths/],
		[`${dot}\n<path style="clip-path: inset(4px)" d="M0 0h9"/>`, 3, /clip-path/],
		['<path filter="drop-shadow(1px 1px)" d="M0 0h9"/>', 2, /filter/],
		['<animate attributeName="x"/>', 2, /<animate>/],
		['<path fill="rebeccapurple" d="M0 0"/>', 2, /write a colour as/],
		[`${dot}<path d="M0 0">`, 3, /closes what is not open/],
		['<path d="M0 0" d=x/>', 2, /cannot be read/],
	])('%s', (inner, line, says) => {
		const { logo, faults } = readLogo(svg(inner))
		expect(logo).toBeUndefined()
		expect(faults[0]).toEqual({ line, says: expect.stringMatching(says) })
	})

	test.each([
		['a document type of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(dot)}`, /cannot be read/],
		['an event of the drawing', svg(dot, 'viewBox="0 0 32 32" onload="alert(1)"'), /onload/],
		['no viewBox', svg(dot, ''), /no viewBox/],
		['a drawing that is turned', svg(dot, 'viewBox="0 0 32 32" transform="rotate(9)"'), /transform/],
		['a viewBox that says more', svg(dot, `viewBox='" onload="alert(1) 0 32 32'`), /not four numbers/],
		['a banner', svg(dot, 'viewBox="0 0 90 32"'), /90 wide and 32 high/],
		['two drawings', svg(dot) + svg(dot), /one <svg>/],
		['nothing', '', /one <svg>/],
		['nothing to be seen', svg('<path fill="none" d="M0 0h9"/>'), /nothing that can be seen/],
	])('%s', (_, file, says) => expect(readLogo(file).faults[0]?.says).toMatch(says))

	test('more than a page has room for', () => {
		const path = (bytes: number) => svg(`<path fill="currentColor" d="M0 0${'h1'.repeat((bytes - 40) / 2)}"/>`)
		expect(readLogo(path(mostBytes - 20)).faults).toEqual([])
		expect(readLogo(path(mostBytes + 100)).faults[0]?.says).toMatch(/room for 1000/)
	})
})

test('a logo that cannot be seen in the light or in the dark is told, with a colour that can', () => {
	const says = (fill: string) => readLogo(svg(`<path ${fill} d="M0 0h9v9z"/>`)).faults.map((one) => one.says)
	expect(says('')).toEqual([expect.stringMatching(/in the dark: #000 on #1c2522 .* 1\.3 to 1.*currentColor/)])
	expect(says('fill="white"')).toEqual([expect.stringMatching(/in the light/)])
	expect(says('fill="#808080"')).toEqual([])
	expect(says('fill="currentColor"')).toEqual([])
})

test('beside a page’s title it turns dark as words do', () => {
	const { logo } = readLogo(svg(dot))
	const icon = iconOf(logo, { glow: '#fff', leaf: '#000' })
	expect(icon).toContain(dot)
	expect(icon).toMatch(/svg\{color:#26221c\}@media \(prefers-color-scheme:dark\)\{svg\{color:#f4ecdd\}/)
})
