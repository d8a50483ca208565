import { childcareFlags, type Facets, type Flag } from '#domain/finder/filters.ts'
import { normalisedText } from '#domain/finder/normalise.ts'
import { settingKinds, type SettingKind } from '#domain/model/setting.ts'
import { slotsOf, stagesOf } from '#domain/settings.ts'
import { isOld } from '#domain/time/freshness.ts'
import { catalogueIn } from '#catalogue/index.ts'
import type { Setting } from '#catalogue/settings.ts'
import { languageName, sourceLocale, type Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import type { Doc, MoreData } from '#islands/finder/data.ts'
import { packDocs } from '#islands/finder/columns.ts'
import type { PackedData } from '#islands/finder/load.ts'
import type { FinderProps } from '#islands/finder/words.ts'
import { childcareMorePath, childcarePath, readerPath } from '#routes.ts'
import { daysToChoose } from '#views/finder/props.ts'
import { inALine, timed } from '#ui/notice-line.ts'
import { settingLine, settingWhere, shortSpaceLines } from '#ui/setting-text.ts'
import { contextFor } from '#views/context-for.ts'

/** Below what helps find childcare, and the further below the longer nobody made sure. */
const settingRank = 0.9
const staleRank = 0.7

/** A setting as the finder finds it: like a service, and kept, picked and handed on as one. */
export function settingDoc(setting: Setting, locale: Locale): Doc {
	const context = contextFor(locale)
	return {
		id: setting.id,
		kind: 'service',
		name: setting.name,
		summary: [context.t(`setting.${setting.kind}`), setting.words?.summary]
			.filter(Boolean)
			.join(context.t('list.comma')),
		where: [settingWhere(setting, context)],
		facts: settingLine(setting, context),
		days: [],
		rank: isOld(setting.checked.on, context.today) ? staleRank : settingRank,
		savePolicy: 'allowed',
		...timed(shortSpaceLines(setting, context), inALine),
	}
}

/** What it is filtered by; what nobody told is not there. */
export function settingFacets(setting: Setting, locale: Locale): Facets {
	const { settings, today, venues } = catalogueIn(locale)
	const { at, kind, ages, funded = [], inclusion = [], spoken = [], open } = setting
	const point = settings.pointOf(setting)
	const has: Partial<Record<Flag, boolean>> = {
		'disabled-children': setting['disabled-children'] === 'yes',
		'step-free':
			inclusion.includes('step-free') || ('venue' in at && venues.get(at.venue).access['step-free'] === 'yes'),
	}
	return {
		stages: stagesOf(setting),
		...(ages ? { ages } : {}),
		needs: ['childcare', kind],
		flags: childcareFlags.filter((flag) => has[flag] ?? funded.some((help) => help === flag)),
		spoken,
		slots: isOld(setting.checked.on, today) ? [] : slotsOf(open),
		places: point ? [point] : [],
	}
}

/** What people type for it, as the index reads it: what it is in English, and its own search words. */
export const settingSearchWords = (setting: Setting, locale: Locale): string =>
	[wordsFor(sourceLocale)(`setting.${setting.kind}`), ...catalogueIn(locale).ownSearchWordsOf('settings', setting.id)]
		.map(normalisedText)
		.join('|')

/** Settings that are still suggested, as the finder reads them on the page for childcare. */
export const childcareDataIn = (
	locale: Locale,
	framing: Pick<PackedData, 'urgent' | 'paths' | 'groups'>,
): PackedData => ({
	...packDocs(
		catalogueIn(locale).settings.suggested.map((setting) => settingDoc(setting, locale)),
		catalogueIn(locale).today,
	),
	...framing,
	parts: [],
})

/** And what is read after that: a topic is a kind of childcare. */
export function childcareMoreIn(locale: Locale, places: MoreData['places']): MoreData {
	const { suggested } = catalogueIn(locale).settings
	return {
		words: suggested.map((setting) => settingSearchWords(setting, locale)),
		facets: suggested.map((setting) => settingFacets(setting, locale)),
		places,
		topics: kindsHere(locale).map((id) => ({ id, name: wordsFor(locale)(`childcare.all-${id}`) })),
	}
}

/** The kinds of childcare the area has. */
export const kindsHere = (locale: Locale): SettingKind[] =>
	settingKinds.filter((kind) => catalogueIn(locale).settings.suggested.some((one) => one.kind === kind))

/** Words for what is not found among childcare weigh nothing there. */
const neverSaid = Object.fromEntries(
	(['search.filter-stage', 'finder.pages', 'finder.pages-line'] as const).map((key) => [key, '']),
)

/** What the finder is given on the page for childcare: what can be chosen there, and what its box asks for. */
export function childcareFinder(locale: Locale, whole: FinderProps): FinderProps {
	const { settings, moneyHelps } = catalogueIn(locale)
	const t = wordsFor(locale)
	const facets = settings.suggested.map((setting) => settingFacets(setting, locale))
	const spoken = new Set(facets.flatMap((one) => one.spoken))
	const nameOf = (flag: (typeof childcareFlags)[number]): string =>
		flag === 'step-free' || flag === 'disabled-children' ? t(`finder.${flag}`) : moneyHelps.get(flag).words.name
	return {
		...whole,
		say: {
			...whole.say,
			...neverSaid,
			'search.label': t('childcare.search'),
			'search.filter-need': t('childcare.kind'),
		},
		paths: {
			self: childcarePath(locale),
			lists: childcarePath(locale),
			more: childcareMorePath(locale),
			reader: readerPath(),
		},
		choices: {
			stages: [],
			days: daysToChoose(locale, new Set(facets.flatMap(({ slots }) => slots.map((slot) => slot.split('-')[0]!)))),
			languages: [...spoken]
				.map((tag) => ({ id: tag, name: languageName(locale, tag) }))
				.sort((one, other) => one.name.localeCompare(other.name, locale)),
			flags: childcareFlags
				.filter((flag) => facets.some((one) => one.flags.includes(flag)))
				.map((flag) => ({ id: flag, name: nameOf(flag) })),
		},
	}
}
