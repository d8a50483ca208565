import { escaped } from './escaped.ts'

/** What a site shows instead of an address it was given (https://oembed.com, `rich`). */
type Oembed = {
	version: '1.0'
	type: 'rich'
	provider_name: string
	provider_url: string
	title: string
	url: string
	cache_age: number
	width: number
	height: number
	html: string
}

type FrameContent = {
	title: string
	url: string
	frame: string
	height: number
	/** What the site is called, with its area and without. */
	provider: string
	siteName: string
	home: string
}

const usualWidth = 600
const aDay = 86_400

/** A frame, and a link for where the frame cannot be shown. WordPress hides the link once the frame has spoken. */
export const oembed = ({ title, url, frame, height, provider, siteName, home }: FrameContent): Oembed => ({
	version: '1.0',
	type: 'rich',
	provider_name: provider,
	provider_url: home,
	title,
	url,
	cache_age: aDay,
	width: usualWidth,
	height,
	html:
		`<blockquote><a href="${escaped(url)}">${escaped(title)}</a></blockquote>` +
		frameHtml({ title, frame, height, siteName }),
})

/** A frame of ours for a site that allows no script; what it may do is as little as it needs. */
export const frameHtml = ({
	title,
	frame,
	height,
	siteName,
}: Pick<FrameContent, 'title' | 'frame' | 'height' | 'siteName'>): string =>
	`<iframe src="${escaped(frame)}" title="${escaped(`${title} – ${siteName}`)}" width="100%" height="${height}" ` +
	`loading="lazy" referrerpolicy="no-referrer" sandbox="${frameLeave}" style="border:0;border-radius:14px">` +
	'</iframe>'

/** Run our script, as our own origin, and let a link that somebody chose open our page instead of the host's. */
export const frameLeave = 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation'
