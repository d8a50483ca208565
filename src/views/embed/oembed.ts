import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Embed } from '#domain/embed/options.ts'
import type { StageId } from '#domain/time/stage-ids.ts'
import { inUtc } from '#domain/time/london.ts'
import { oembed } from '#exchange/oembed.ts'
import { dialled } from '#i18n/dialled.ts'
import { fullDate, leftToRight } from '#i18n/format.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import type { Card } from '#islands/browser/card.ts'
import { frameHeights } from '#islands/embed/snippets.ts'
import { embedPath, homePath, placePath, searchPath, servicePath, stagePath } from '#routes.ts'
import { cardLines } from '#ui/card-lines.ts'
import { timed } from '#ui/notice-line.ts'
import { factsLine } from '#ui/service-text.ts'
import { contextFor } from '#views/context-for.ts'
import { areaLines } from '#views/notices.ts'
import type { SiteAddress } from '#views/site-address.ts'
import { stageName } from '#views/stage-names.ts'

/** Services another site may show: none that nobody else may need to see. */
export const servicesToEmbed = (locale: Locale): readonly Service[] =>
	catalogueIn(locale).everyService.all.filter(({ sensitive }) => sensitive !== 'never-shared')

export const finderOembed = (locale: Locale, site: SiteAddress): object =>
	oembedFor(locale, site, {
		title: wordsFor(locale)('finder.title'),
		path: searchPath(locale),
		what: 'finder',
		frame: embedPath(locale, 'finder'),
	})

export function placeOembed(locale: Locale, venue: string, site: SiteAddress): object {
	const { name } = catalogueIn(locale).venues.get(venue)
	return oembedFor(locale, site, {
		title: wordsFor(locale)('embed.week-at', { place: leftToRight(locale, name) }),
		path: placePath(locale, venue),
		what: 'week',
		frame: embedPath(locale, 'week', venue),
	})
}

export const stageOembed = (locale: Locale, stage: StageId, site: SiteAddress): object =>
	oembedFor(locale, site, {
		title: stageName(locale, stage),
		path: stagePath(locale, stage),
		what: 'stage',
		frame: embedPath(locale, 'stage', stage),
	})

/** Beside the frame it holds what the frame's card says. */
export function serviceOembed(locale: Locale, id: string, site: SiteAddress): object {
	const service = catalogueIn(locale).everyService.get(id)
	return oembedFor(
		locale,
		site,
		{
			title: service.words.name,
			path: servicePath(locale, id),
			what: 'service',
			frame: `${embedPath(locale, 'service')}#service=${id}`,
		},
		{ card: cardOf(locale, service) },
	)
}

function cardOf(locale: Locale, service: Service): Card {
	const context = contextFor(locale)
	const { words, checked, phone } = service
	const lines = [...areaLines(context), ...cardLines(service, context)]
	return {
		name: words.name,
		...context.langAttributes(words, 'name'),
		summary: words.summary,
		facts: factsLine(service, context),
		...timed(lines, ({ since, until, text }) => [inUtc(since), inUtc(until), `${text}${context.t('list.stop')} `]),
		...(phone ? { call: { phone, href: dialled(phone) } } : {}),
		checked: context.t('embed.from', { site: context.site.name, date: fullDate(locale, checked.on) }),
	}
}

function oembedFor(
	locale: Locale,
	site: SiteAddress,
	{ title, path, what, frame }: { title: string; path: string; what: Embed; frame: string },
	more: object = {},
): object {
	const full = (address: string) => new URL(address, site).href
	const { name: siteName, full: provider } = contextFor(locale).site
	return {
		...oembed({
			title,
			url: full(path),
			frame: full(frame),
			height: frameHeights[what],
			siteName,
			provider,
			home: full(homePath(locale)),
		}),
		...more,
	}
}
