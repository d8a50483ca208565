import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { noticesBySubject } from '#catalogue/notices.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { memoize } from '#domain/memoize.ts'
import { openDataFormOf } from '#domain/open-data.ts'
import { addMonths } from '#domain/time/dates.ts'
import type { EndedService, Feed, OpenService, OpenSetting } from '#exchange/open-referral/feed.ts'
import { fullDate } from '#i18n/format.ts'
import { shownLocales } from '#catalogue/languages.ts'
import { languageName, sourceLocale } from '#i18n/locales.ts'
import { openDataPath, openReferralPath, servicePath, startPath } from '#routes.ts'
import { costText } from '#ui/service-text.ts'
import { placeName } from '#ui/session-place.ts'
import { contextFor } from '#views/context-for.ts'
import { noticeInWords } from '#views/notices.ts'
import { openTaxonomies } from './taxonomies.ts'

const locale = sourceLocale
/** So long those who copied a service are told that it has ended. */
const monthsKept = 12

/** What the area lets out, for a site at an address; nothing where it has not said on what terms. */
export const openFeed = memoize((site: string): Feed | undefined => {
	const { area, calendar, everyService, identifiers, notices, organisations, today, venues } = catalogueIn(locale)
	const terms = area['open-data']
	if (!terms) return undefined
	const services = everyService.all.filter(({ national }) => !national).flatMap((service) => open(service, site))
	const ended = endedServices(site)
	const running = new Set([area.owner, ...[...services, ...ended].map((service) => service['run-by'])])
	const { all, ended: closedSettings } = catalogueIn(locale).settings
	const settings = openSettings(all, site)
	const placesOfAll = new Set([
		...services.filter(({ form }) => form === 'all').flatMap(venueIdsOf),
		...settings.flatMap(({ at }) => ('venue' in at ? [at.venue] : [])),
	])
	const context = contextFor(locale)
	return {
		today,
		calendar,
		area: {
			name: area.name,
			siteName: context.site.name,
			example: area.example,
			site: new URL(startPath(), site).href,
		},
		terms,
		services,
		ended,
		settings,
		endedSettings: openSettings(closedSettings, site).filter(({ closed }) => today < addMonths(closed!.on, monthsKept)),
		organisations: organisations.all.filter(({ id }) => running.has(id)),
		venues: new Map([...placesOfAll].map((id) => [id, venues.get(id)])),
		taxonomies: openTaxonomies(),
		noticesOf: noticesBySubject(notices.all.map((notice) => ({ ...notice, inWords: noticeInWords(context, notice) })))
			.of,
		idFor: identifiers.idFor,
		address: {
			root: new URL(openReferralPath(''), site).href,
			openData: new URL(openDataPath(locale), site).href,
		},
		say: {
			access: (fact) => context.t(`access.${fact}`),
			answer: (answer) => context.t(`answer.${answer}`),
			cost: (service) => costText(service, context),
			interpreter: ({ interpreter }) => context.t(`interpreter.${interpreter}`),
			language: (code) => languageName(locale, code),
			day: (day) => fullDate(locale, day),
			place: (at) => placeName(at, context),
			childcare: (kind) => context.t(`setting.${kind}`),
		},
	}
})

export function formOf(service: Service) {
	const { needs } = catalogueIn(locale)
	return openDataFormOf(service, service.needs.map(needs.get))
}

function open(service: Service, site: string): OpenService[] {
	const form = formOf(service)
	return form === 'no' ? [] : [{ ...service, ...namesOf(service, site), form, translations: translationsOf(service) }]
}

const namesOf = (service: Service, site: string) => ({
	firstId: catalogueIn(locale).identifiers.firstIdOf(service),
	pages: pagesOf(service.id, site),
})

const pagesOf = (id: string, site: string): Record<string, string> =>
	Object.fromEntries(shownLocales.map(({ tag }) => [tag, new URL(servicePath(tag, id), site).href]))

/** Words in other languages that say what the English says today. */
const translationsOf = ({ id }: Service): OpenService['translations'] =>
	Object.fromEntries(
		shownLocales.flatMap(({ tag }) => {
			const { words } = catalogueIn(tag).everyService.get(id)
			const { origin, isOutOfDate } = words.standing
			const isWhole = words.locale === tag && !words.inEnglish?.has('name') && !words.inEnglish?.has('summary')
			return origin === 'source' || isOutOfDate || !isWhole
				? []
				: [[tag, { name: words.name, summary: words.summary, translation: origin }]]
		}),
	)

/** A childminder's name and number are those of a person at home: they stay on our own pages. */
const openSettings = (settings: readonly Item<'settings'>[], site: string): OpenSetting[] =>
	settings
		.filter(({ kind }) => kind !== 'childminder')
		.map((setting) => ({ ...setting, pages: pagesOf(setting.id, site) }))

function endedServices(site: string): EndedService[] {
	const { retired, today } = catalogueIn(locale)
	return retired.flatMap((one) =>
		one.isRenamed ||
		one.id !== one.service.id ||
		one.service.national ||
		formOf(one.service) === 'no' ||
		today >= addMonths(one.on, monthsKept)
			? []
			: [{ ...one.service, ...namesOf(one.service, site) }],
	)
}
