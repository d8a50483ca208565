import type { NamedOption } from '#islands/finder/words.ts'

/** The site's own words that the builder needs in the browser. */
export const builderStrings = [
	'embed.what',
	'embed.finder',
	'embed.week',
	'embed.stage',
	'embed.service',
	'embed.list',
	'embed.which',
	'embed.venue',
	'embed.organisation',
	'embed.audience',
	'embed.only',
	'embed.ours-first',
	'embed.count',
	'embed.locale',
	'embed.locale-page',
	'embed.looks',
	'embed.theme',
	'embed.theme-auto',
	'embed.theme-light',
	'embed.theme-dark',
	'embed.accent',
	'embed.accent-dark',
	'embed.accent-how',
	'embed.contrast',
	'embed.unknown',
	'embed.compact',
	'embed.preview',
	'embed.phone',
	'embed.computer',
	'embed.code',
	'embed.script',
	'embed.script-line',
	'embed.frame',
	'embed.frame-line',
	'embed.link',
	'embed.link-line',
	'embed.address',
	'embed.address-line',
	'embed.copy',
	'embed.copied',
	'embed.no-match',
	'copy.by-hand',
	'search.any',
	'search.filter-stage',
	'search.filter-need',
	'finder.free',
	'finder.drop-in',
	'finder.remove',
	'finder.title',
] as const

export type BuilderSay = Readonly<Record<(typeof builderStrings)[number], string>>

export type BuilderProps = {
	locale: string
	say: BuilderSay
	/** Where the site is when it is online. */
	origin: string
	paths: { data: string; more: string; scope: string }
	choices: {
		stages: readonly NamedOption[]
		audiences: readonly NamedOption[]
		languages: readonly (NamedOption & { dir: string; siteName: string })[]
	}
}

/** What can be chosen once it has been read: services, topics, places, who runs something. */
export type Things = Readonly<Record<'services' | 'needs' | 'venues' | 'organisations', readonly NamedOption[]>>
