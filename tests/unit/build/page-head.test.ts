import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { mergeStylesAndCsp } from '#build/page-head.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body: string) =>
	`<html><head><meta http-equiv="content-security-policy" content="default-src 'self';script-src 'self' ` +
	`'wasm-unsafe-eval' 'sha256-other=';style-src 'self' 'sha256-other='">${head}</head><body>${body}</body></html>`

test('joins the styles in order and allows just them', () => {
	const html = mergeStylesAndCsp(page('<style>a{}</style><style>b{}</style>', '<p>Hi</p>'))
	expect(html).toContain('<style>a{}b{}</style></head>')
	expect(html).toContain(`style-src 'self' ${hash('a{}b{}')}"`)
	expect(html).not.toContain('sha256-other')
})

test('allows a page its own scripts and keeps what it asked for, but counts no data as script', () => {
	const html = mergeStylesAndCsp(
		page('', '<script type="module">go()</script><script type="application/ld+json">{}</script>'),
	)
	expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('go()')};`)
	expect(html).not.toContain(hash('{}'))
})

test('takes out what only the search index reads', () => {
	const html = mergeStylesAndCsp(
		page(
			'',
			'<main data-pagefind-body><p>Hi</p><div data-for-search>\n' +
				'<span data-pagefind-meta="kind">Group</span></div></main>',
		),
	)
	expect(html).toContain('<main><p>Hi</p></main>')
})

test('keeps dollar signs in styles and scripts as they are', () => {
	expect(mergeStylesAndCsp(page('<style>a::after{content:"$&"}</style>', ''))).toContain('content:"$&"')
})

test('what a page asks for stands instead of "none"', () => {
	const html = (policy: string) => mergeStylesAndCsp(page('', '').replace("default-src 'self'", policy))
	expect(html("connect-src 'none' 'self'")).toContain("connect-src 'self';")
	expect(html("connect-src 'none'")).toContain("connect-src 'none';")
})

test('leaves out rules for classes that neither the page nor its scripts name', () => {
	const css =
		'.alpha{x:1}.beta .alpha{x:2}.beta,.alpha{x:3}.alpha:not(.beta){x:4}p{x:5}@media ' +
		'print{.beta{x:6}.alpha{x:7}}.md\\:c{x:8}.later{x:9}@page{margin:0}'
	const styleOf = (body: string) =>
		/<style>(.*?)<\/style>/.exec(mergeStylesAndCsp(page(`<style>${css}</style>`, body)))?.[1]
	expect(styleOf('<p class="alpha"></p><script type="module">add("later")</script>')).toBe(
		'.alpha{x:1}.beta,.alpha{x:3}.alpha:not(.beta){x:4}p{x:5}@media print{.alpha{x:7}}.later{x:9}@page{margin:0}',
	)
	expect(styleOf('<p class="md:c"></p>')).toContain('.md\\:c{x:8}')
	expect(styleOf('<p></p>')).toBe('p{x:5}@page{margin:0}')
})

test('leaves out rules for a language that the page has no words in', () => {
	const css = ':lang(ur){x:1}:lang(pa) p{x:2}:is(:lang(en),:lang(so)){x:3}'
	const html = mergeStylesAndCsp(page(`<style>${css}</style>`, '<p lang="ur"></p>'))
	expect(/<style>(.*?)<\/style>/.exec(html)?.[1]).toBe(':lang(ur){x:1}:is(:lang(en),:lang(so)){x:3}')
})

test('leaves out variables that nothing reads', () => {
	const css = ':root{color:red;--a:1px;--b:var(--c);--c:2px;--d:var(--e);--e:"x";--f:3px}p{margin:var(--a)}'
	const html = mergeStylesAndCsp(page(`<style>${css}</style>`, '<svg fill="var(--f)"></svg>'))
	expect(/<style>(.*?)<\/style>/.exec(html)?.[1]).toBe(':root{color:red;--a:1px;--f:3px}p{margin:var(--a)}')
})

test('keeps for islands and scripts from outside what any script of the site may draw', () => {
	const css = '.alpha{x:1}.beta{x:2}.s3{x:3}.mt-3{x:4}.beta.gone{x:5}'
	const styleOf = (body: string) =>
		/<style>(.*?)<\/style>/.exec(
			mergeStylesAndCsp(page(`<style>${css}</style>`, body), undefined, 'x.className="beta"'),
		)?.[1]
	expect(styleOf('<p class="alpha"></p>')).toBe('.alpha{x:1}')
	for (const drawing of ['<astro-island></astro-island>', '<script src="/tap.js"></script>'])
		expect(styleOf(`<p class="alpha"></p>${drawing}`)).toBe('.alpha{x:1}.beta{x:2}')
})

test('a class is not kept for a longer word that it stands in', () => {
	const css = '.s3{x:1}.more{x:2}'
	expect(mergeStylesAndCsp(page(`<style>${css}</style>`, '<p class="more" id="as3">furthermore</p>'))).toContain(
		'<style>.more{x:2}</style>',
	)
})

test('cuts styles between rules only, whatever stands in them', () => {
	const css =
		'.gone{content:"}.kept{"}.kept{content:"{}"}@supports (a:b){@media print{.gone{x:1}}.gone{x:2}}\n' +
		'.kept:is(.gone,p){x:3}@media print{@supports (a:b){.gone{x:4}.kept{x:5}}}' +
		'.gone>.kept{x:6}é,.gone{x:7}@font-face{font-family:x}'
	const html = mergeStylesAndCsp(page(`<style>${css}</style>`, '<p class="kept"></p>'))
	expect(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]).toBe(
		'.kept{content:"{}"}.kept:is(.gone,p){x:3}@media print{@supports ' +
			'(a:b){.kept{x:5}}}é,.gone{x:7}@font-face{font-family:x}',
	)
})

test('puts the scripts of a page into one file with a hash, and the policy names only those left in the page', () => {
	const fileOf = (code: string) => ({ src: `/_astro/${code.length}.js`, integrity: 'sha384-x' })
	const scripts =
		'<script>first()</script><script type="module">second()</script><script type="module">keep("later")</script>'
	const html = mergeStylesAndCsp(page('<style>.later{x:1}.never{x:2}</style>', `<p>${scripts}</p>`), fileOf)
	const whole = '(()=>{second()})();keep("later")'
	expect(html).toContain(
		`<script type="module" async src="/_astro/${whole.length}.js" integrity="sha384-x"></script></body>`,
	)
	expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('first()')};`)
	expect(html).toContain('<style>.later{x:1}</style>')
	expect(mergeStylesAndCsp(page('', '<script type="application/ld+json">{}</script>'), fileOf)).not.toContain(
		'integrity',
	)
})

test('a script that must work when no file comes stays in its page', () => {
	const fileOf = () => ({ src: '/_astro/p.js', integrity: 'sha384-x' })
	const html = mergeStylesAndCsp(
		page('', '<script type="module">"at once";leave()</script><script type="module">later()</script>'),
		fileOf,
	)
	expect(html).toContain('<body><script type="module">leave()</script><script type="module" async src="/_astro/p.js"')
	expect(html).toContain(hash('leave()'))
	expect(html).not.toMatch(/later|at once/)
	const leave = '<script type="module">"at once where private";leave()</script>'
	expect(mergeStylesAndCsp(page('', `<a data-replaces="yes"></a>${leave}`), fileOf)).toContain('>leave()</script>')
	expect(mergeStylesAndCsp(page('', leave), fileOf)).not.toContain('leave()')
})
