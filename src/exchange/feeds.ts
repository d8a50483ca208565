import { escaped } from './escaped.ts'

/** What readers and newsletter tools follow: Atom (RFC 4287), JSON Feed 1.1, RSS 2.0. Plain text goes in. */
export type FeedDocument = {
	title: string
	about: string
	language: string
	author: string
	/** The page it tells of, and where the feed itself lies. */
	home: string
	self: string
	/** Days; a feed without entries is as old as its first day. */
	updated: string
	entries: readonly { id: string; url: string; title: string; text: string; on: string }[]
}

export const atom = (feed: FeedDocument): string =>
	document(
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
		element('id', feed.self),
		element('title', feed.title),
		element('subtitle', feed.about),
		element('updated', instant(feed.updated)),
		`<author>${element('name', feed.author)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>`,
		...feed.entries.map(({ id, url, title, text, on }) =>
			[
				'<entry>',
				element('id', id),
				element('title', title),
				element('updated', instant(on)),
				`<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
				element('content', text),
				'</entry>',
			].join(''),
		),
		'</feed>',
	)

export const jsonFeed = ({ title, about, language, author, home, self, entries }: FeedDocument): object => ({
	version: 'https://jsonfeed.org/version/1.1',
	title,
	description: about,
	home_page_url: home,
	feed_url: self,
	language,
	authors: [{ name: author }],
	items: entries.map(({ id, url, title, text, on }) => ({
		id,
		url,
		title,
		content_text: text,
		date_published: instant(on),
	})),
})

/** Newsletter tools take the description for HTML: lines stay lines. */
export const rss = (feed: FeedDocument): string =>
	document(
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		element('title', feed.title),
		element('link', feed.home),
		element('description', feed.about),
		element('language', feed.language),
		element('lastBuildDate', new Date(feed.updated).toUTCString()),
		`<atom:link rel="self" type="application/rss+xml" href="${escaped(feed.self)}"/>`,
		...feed.entries.map(({ id, url, title, text, on }) =>
			[
				'<item>',
				element('title', title),
				element('link', url),
				`<guid isPermaLink="false">${escaped(id)}</guid>`,
				element('pubDate', new Date(on).toUTCString()),
				element('description', escaped(text).replaceAll('\n', '<br>\n')),
				'</item>',
			].join(''),
		),
		'</channel>',
		'</rss>',
	)

const document = (...parts: readonly string[]): string =>
	`<?xml version="1.0" encoding="utf-8"?>\n${parts.join('\n')}\n`

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`

const instant = (day: string): string => `${day}T00:00:00Z`
