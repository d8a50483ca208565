import { expect, test } from 'vitest'
import { oembed } from '#exchange/oembed.ts'

test('an answer names its page and holds a frame, and a link for where there can be none', () => {
	const answer = oembed({
		title: 'Stay & "play"',
		url: 'https://a.example/en/services/play/',
		frame: 'https://a.example/en/embed/service/#service=play&theme=dark',
		height: 360,
		provider: 'First Door Wrenbridge',
		siteName: 'First Door',
		home: 'https://a.example/en/',
	})
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'Stay & "play"',
		height: 360,
		provider_name: 'First Door Wrenbridge',
	})
	expect(answer.html).toContain(
		'<blockquote><a href="https://a.example/en/services/play/">Stay &amp; &quot;play&quot;</a></blockquote>' +
			'<iframe src="https://a.example/en/embed/service/#service=play&amp;theme=dark"',
	)
	expect(answer.html).toContain('sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"')
})
