import { describe, expect, test } from 'vitest'
import { setupFrom, setupIn } from '#islands/embed/setup.ts'
import { framePath, snippets } from '#islands/embed/snippets.ts'

const site = { origin: 'https://a.example', locale: 'ur', dir: 'rtl', title: 'گروپ', siteName: 'First Door' }

test('a setup comes back from its link, without what is not known', () => {
	const setup = setupFrom('#what=week&venue=otter-lane&locale=ur&evil=%3Cscript%3E')
	expect(setup).toEqual({ what: 'week', venue: 'otter-lane', locale: 'ur' })
	expect(setupFrom(`#${setupIn(setup)}`)).toEqual(setup)
	expect(setupFrom('#what=nonsense&locale=../..')).toEqual({ what: 'finder', locale: '' })
})

describe('what is copied', () => {
	const texts = snippets({ what: 'finder', locale: 'ur', venue: 'a,b', only: 'free', compact: '' }, site)

	test('the script has only what was chosen, and a link of its own for when it does not come', () => {
		expect(texts.script).toBe(
			'<a href="https://a.example/ur/search/" lang="ur" dir="rtl">گروپ – First Door</a>' +
				'<script src="https://a.example/embed.js" data-what="finder" data-locale="ur" data-venue="a,b" ' +
				'data-only="free" async></script>',
		)
	})

	test('the frame has the same choices in its address', () => {
		expect(texts.frame).toContain('src="https://a.example/ur/embed/finder/#venue=a%2Cb&amp;only=free"')
	})

	test('a place or a stage is part of the address, a service stands behind it', () => {
		expect(framePath({ what: 'week', locale: '', venue: 'a' }, 'en')).toBe('/en/embed/week/a/')
		expect(framePath({ what: 'stage', locale: '', stage: 'baby', count: '3' }, 'en')).toBe(
			'/en/embed/stage/baby/#count=3',
		)
		expect(framePath({ what: 'service', locale: '', service: 'x' }, 'en')).toBe('/en/embed/service/#service=x')
	})
})
