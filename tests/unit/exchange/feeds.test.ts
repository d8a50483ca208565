import { expect, test } from 'vitest'
import { atom, jsonFeed, rss, type FeedDocument } from '#exchange/feeds.ts'

const feed: FeedDocument = {
	title: 'What has changed – First Door',
	about: 'What is new & what <ended>.',
	language: 'en',
	author: 'Wrenbridge',
	home: 'https://wrenbridge.example/en/for-workers/changes/',
	self: 'https://wrenbridge.example/open/changes.xml',
	updated: '2026-11-26',
	entries: [
		{
			id: 'https://wrenbridge.example/en/services/rhyme-time/#2026-11-26',
			url: 'https://wrenbridge.example/en/services/rhyme-time/',
			title: 'Rhyme time: “New” & <b>\u0007',
			text: 'One line\nand another',
			on: '2026-11-26',
		},
	],
}

test('names and words are text in XML, whatever signs they have', () => {
	for (const text of [atom(feed), rss(feed)]) {
		expect(text).toContain('<title>Rhyme time: “New” &amp; &lt;b&gt;</title>')
		expect(text).not.toContain('\u0007')
	}
})

test('Atom has what RFC 4287 asks for', () => {
	const text = atom(feed)
	for (const part of [
		'<id>https://wrenbridge.example/open/changes.xml</id>',
		'<updated>2026-11-26T00:00:00Z</updated>',
		'<author><name>Wrenbridge</name></author>',
		'rel="self" type="application/atom+xml" href="https://wrenbridge.example/open/changes.xml"',
		'<entry><id>https://wrenbridge.example/en/services/rhyme-time/#2026-11-26</id>',
	])
		expect(text).toContain(part)
})

test('JSON Feed has what version 1.1 asks for', () => {
	expect(jsonFeed(feed)).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		feed_url: feed.self,
		items: [{ id: feed.entries[0]!.id, content_text: 'One line\nand another', date_published: '2026-11-26T00:00:00Z' }],
	})
})

test('RSS says days as RFC 822 has them, and lines stay lines', () => {
	expect(rss(feed)).toContain('<pubDate>Thu, 26 Nov 2026 00:00:00 GMT</pubDate>')
	expect(rss(feed)).toContain('One line&lt;br&gt;\nand another')
})
