import { expect, test } from 'vitest'
import { inEnglishMarks, withEnglishShown, withoutMarks } from '#i18n/in-english.ts'

const call = inEnglishMarks('Call 999 now')
const marked = (text: string) => `<span lang="en" dir="ltr" data-lacking>${text}</span>`

test('English words in the place of missing ones say so, alone and inside a sentence of the language', () => {
	expect(withEnglishShown(`<p>${call}</p>`)).toBe(`<p>${marked('Call 999 now')}</p>`)
	expect(withEnglishShown(`<p>Cam 1: ${call}, wedyn.</p>`)).toBe(`<p>Cam 1: ${marked('Call 999 now')}, wedyn.</p>`)
})

test('an English sentence with English filled into its gap is one, and a link in it stays a link', () => {
	expect(withEnglishShown(`<p>${inEnglishMarks(`Ask: ${inEnglishMarks('a midwife')}`)}.</p>`)).toBe(
		`<p>${marked('Ask: ')}${marked('a midwife')}.</p>`,
	)
	expect(withEnglishShown(`<p>${inEnglishMarks('See <a href="/x/">urgent help</a> now')}</p>`)).toBe(
		`<p>${marked('See ')}<a href="/x/">${marked('urgent help')}</a>${marked(' now')}</p>`,
	)
})

test('half a sentence that was cut off does not make the rest of the page English', () => {
	const [half] = inEnglishMarks('One|two').split('|')
	expect(withEnglishShown(`<p>${half}</p><p>Dau</p>`)).toBe(`<p>${marked('One')}</p><p>Dau</p>`)
})

test('titles, names of elements and addresses lose their marks and nothing else', () => {
	expect(withEnglishShown(`<title>${call} – First Door</title><a aria-label="${call}" href="mailto:a">x</a>`)).toBe(
		'<title>Call 999 now – First Door</title><a aria-label="Call 999 now" href="mailto:a">x</a>',
	)
	expect(withoutMarks(`mailto:?subject=${encodeURIComponent(call)}`)).toBe('mailto:?subject=Call%20999%20now')
})

test('an island that draws English words is English as a whole, so that what it draws later is too', () => {
	const props = `props="{&quot;say&quot;:&quot;${call}&quot;}"`
	const island = `<astro-island ${props}><p>${call}</p></astro-island><p>${call}</p>`
	expect(withEnglishShown(island)).toBe(
		'<astro-island lang="en" dir="ltr" props="{&quot;say&quot;:&quot;Call 999 now&quot;}"><p>Call 999 now</p>' +
			`</astro-island><p>${marked('Call 999 now')}</p>`,
	)
})
