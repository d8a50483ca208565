import type { Day, Flag } from '#domain/finder/filters.ts'
import { memoize } from '#domain/memoize.ts'

/** The site's own words the finder needs in the browser. `{name}` is filled in there. */
export const finderStrings = [
	'search.label',
	'search.button',
	'search.waiting',
	'search.none',
	'search.none-line',
	'search.failed',
	'search.any',
	'search.more',
	'search.filter-stage',
	'search.filter-need',
	'keep.keep',
	'finder.sift',
	'finder.age',
	'finder.born',
	'finder.due',
	'finder.age-line',
	'finder.date-wrong',
	'finder.day',
	'finder.time',
	'finder.morning',
	'finder.afternoon',
	'finder.evening',
	'finder.spoken',
	'finder.near',
	'finder.place',
	'finder.locate',
	'finder.near-line',
	'finder.place-unknown',
	'finder.locate-failed',
	'finder.within',
	'finder.far',
	'finder.very-near',
	'finder.clear',
	'finder.remove',
	'finder.empty',
	'finder.pages',
	'finder.pages-line',
	'finder.link',
	'finder.link-copied',
	'copy.by-hand',
	'finder.urgent',
	'turn-up.next',
	'day.today',
	'whats-on.tomorrow',
] as const

export const finderPlurals = [
	'search.count',
	'finder.pregnant',
	'finder.weeks',
	'finder.months',
	'finder.years',
	'finder.without',
] as const

export type FinderSay = Readonly<Record<(typeof finderStrings)[number], string>> & {
	plurals: Readonly<Record<(typeof finderPlurals)[number], Readonly<Record<string, string>>>>
}

export type NamedOption<Id = string> = { id: Id; name: string }

export type FinderProps = {
	locale: string
	intl: string
	say: FinderSay
	/**
	 * `self` is the finder's own page, for links; `lists` everything there is, without script; without `pagefind` the
	 * words of pages are not looked through, and without `reader` a postcode is all that is read of what is typed.
	 */
	paths: {
		self: string
		lists: string
		more: string
		trade?: string
		pagefind?: string
		reader?: string
	}
	/** What may be chosen by: without stages none are asked for. */
	choices: {
		stages: readonly NamedOption[]
		days: readonly NamedOption<Day>[]
		languages: readonly NamedOption[]
		flags: readonly NamedOption<Flag>[]
	}
	/** Nobody is named whom one cannot call. */
	helpline?: { name: string; phone: string }
}

/** A counted text in the form the language wants. */
export function counted(
	say: FinderSay,
	key: keyof FinderSay['plurals'],
	count: number,
	{ locale, intl }: { locale: string; intl: string },
): string {
	const forms = say.plurals[key]
	return (forms[rulesOf(locale).select(count)] ?? forms['other'] ?? '').replace(
		'{count}',
		numbersOf(intl).format(count),
	)
}

/** Made once, because making them takes a cheap phone longer than a search. */
const rulesOf = memoize((locale) => new Intl.PluralRules(locale))
const numbersOf = memoize((intl) => new Intl.NumberFormat(intl))

/** A distance in the reader's own words, with its unit: "0.5 miles". */
export const milesText = (miles: number, intl: string): string =>
	new Intl.NumberFormat(intl, {
		style: 'unit',
		unit: 'mile',
		unitDisplay: 'long',
		maximumFractionDigits: miles < 3 ? 1 : 0,
	}).format(miles)
