import { catalogueIn, type Service } from '#catalogue/index.ts'
import { isClinicallyChecked } from '#catalogue/kinds.ts'
import { addressLine } from '#domain/address.ts'
import { mostOpenForm } from '#domain/open-data.ts'
import { venueIdsOf } from '#domain/delivery.ts'
import { memoize } from '#domain/memoize.ts'
import { timesUntil } from '#domain/booklet.ts'
import { fullDate, leftToRight } from '#i18n/format.ts'
import { localeOf, sourceLocale, type Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import { bookletStrings, type BookletData, type BookletPlace, type BookletUrgent } from '#islands/booklet/data.ts'
import { homePath, placePath, urgentHelpPath } from '#routes.ts'
import { inALine, shortLine, timed } from '#ui/notice-line.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { openingText, textLine } from '#ui/service-text.ts'
import { bookletEntry, weekOnPaper } from './booklet-entry.ts'
import { contextFor } from './context-for.ts'
import { areaLines } from './notices.ts'

type OnPaper = { service: Service; form: 'all' | 'no-place' }

/**
 * What the area has of its own, as paper may say it: paper goes from hand to hand and cannot be called back, so it says
 * no more than open data. What is never shared, what nobody may be led to and what is only about loss is not on it.
 */
const onPaper = memoize((locale: Locale): readonly OnPaper[] => {
	const { services, needs } = catalogueIn(locale)
	return services.suggested
		.filter((one) => !one.national && !services.isQuiet(one) && !one['delivered-at'].includes('confidential'))
		.flatMap((service) => {
			const form = mostOpenForm(service, service.needs.map(needs.get))
			return form === 'no' ? [] : [{ service, form }]
		})
})

const isAt = (venue: string) => (one: OnPaper) => one.form === 'all' && venueIdsOf(one.service).includes(venue)

/** Places that have anything to put on a leaf. */
export const placesOnPaper = (locale: Locale) =>
	catalogueIn(locale).venues.all.filter(({ id }) => onPaper(locale).some(isAt(id)))

/** The booklet of the area, and the leaf of each of its places, in one language. */
export function bookletData(locale: Locale, site: URL): BookletData {
	const context = contextFor(locale)
	const { t, today, calendar } = context
	const { area, contact } = catalogueIn(locale)
	const until = timesUntil(calendar, today)
	const all = onPaper(locale)
	const maternity = contact('maternity-unit').phone
	return {
		locale,
		dir: localeOf(locale).direction,
		site: site.origin,
		siteMark: { name: context.site.name, beside: context.site.beside, ...context.site.langAttributes },
		...(area.example ? { example: t('example.notice', { area: area.name }) } : {}),
		title: t('booklet.title', { area: area.name }),
		until: t('booklet.until', { date: fullDate(locale, until) }),
		made: t('sheet.made', { date: fullDate(locale, today) }),
		say: stringsForBrowser(locale, bookletStrings),
		...(maternity ? { maternity } : {}),
		...urgentOnPaper(context),
		...timed(areaLines(context), inALine),
		places: placesOnPaper(locale).map(({ id }) => placeOf(id, until, context)),
		elsewhere: all
			.filter(({ service, form }) => form === 'no-place' || venueIdsOf(service).length === 0)
			.map(({ service }) => service.id),
		services: Object.fromEntries(
			all.map(({ service, form }) => [service.id, bookletEntry(service, form, until, context)]),
		),
		paths: { home: homePath(locale), urgent: urgentHelpPath(locale) },
	}
}

function placeOf(id: string, until: string, context: RenderContext): BookletPlace {
	const { t, locale } = context
	const { venues, notices } = catalogueIn(locale)
	const { name, address, buses, opening, phone } = venues.get(id)
	const here = onPaper(locale)
		.filter(isAt(id))
		.map(({ service }) => service)
	const { week, inOrder } = weekOnPaper(here, id, until, context)
	return {
		id,
		name,
		title: t('booklet.leaf', { place: leftToRight(locale, name) }),
		address: addressLine(address),
		buses: buses ? t('place.buses', { buses: buses.join(t('list.comma')) }) : t('place.no-bus'),
		...(opening ? { opening: openingText(opening, context) } : {}),
		...(phone ? { phone } : {}),
		path: placePath(locale, id),
		week,
		entries: inOrder.map((service) => service.id),
		...timed(
			notices.at(id).map((notice) => shortLine(notice, context)),
			inALine,
		),
	}
}

/** The back of all paper: each urgent card by its name, with the numbers it gives that anybody may see. */
function urgentOnPaper(context: RenderContext): Pick<BookletData, 'urgent' | 'hasUnreadSafetyWords'> {
	const { locale } = context
	const { urgentCards, services } = catalogueIn(locale)
	const urgent = urgentCards.map(({ sections, words }): BookletUrgent => {
		const isChecked = isClinicallyChecked(words.standing)
		const { lang } = context.langAttributes(words, 'name')
		const cards = new Set(sections.flatMap(({ call }) => services.urgentOf(call)))
		return {
			name: words.name,
			...(lang ? { lang } : {}),
			...(isChecked || !words.nameInEnglish || lang ? {} : { english: words.nameInEnglish }),
			calls: [...cards]
				.filter(({ sensitive }) => sensitive !== 'never-shared')
				.flatMap((service) => {
					const number = service.phone ?? (service.text && service.text.to)
					const isShort = service.type === 'emergency' || number === '111'
					const { lang: whoLang } = context.langAttributes(service.words, 'name')
					return number
						? [
								{
									who: isShort ? '' : service.words.name,
									...(whoLang ? { lang: whoLang } : {}),
									number: service.text && !service.phone ? textLine(service.text, context) : number,
								},
							]
						: []
				}),
		}
	})
	return { urgent, hasUnreadSafetyWords: locale !== sourceLocale && urgent.some(({ english }) => english) }
}
