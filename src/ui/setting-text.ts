import { streetLine } from '#domain/address.ts'
import type { SettingFacts } from '#domain/model/setting.ts'
import { spaceStatesOf, type SpaceState } from '#domain/settings.ts'
import { isOld } from '#domain/time/freshness.ts'
import { fullDate, leftToRight, momentText, shortDate } from '#i18n/format.ts'
import { quoted, sourceLocale } from '#i18n/locales.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import { wordsFor } from '#i18n/translate.ts'
import type { ShortLine } from './notice-line.ts'
import type { RenderContext } from './render-context.ts'
import type { Saying } from './saying.ts'
import { openingText } from './service-text.ts'

/** How a nursery, pre-school or childminder is said, in one place for pages, search results, lists and paper. */

/** A childminder's is only the part of the area; an address is in one line. */
export function settingWhere({ at }: Pick<SettingFacts, 'at'>, { venueName }: RenderContext): string {
	if ('venue' in at) return venueName(at.venue)
	return 'address' in at ? streetLine(at.address) : at.area
}

const weeksInMonth = 52 / 12
/** Up to this age people say months. */
const weeksToldInMonths = 2 * 52

/** "9 months to 5 years". Undefined where nobody told. */
export function settingAges({ ages }: Pick<SettingFacts, 'ages'>, { locale, t }: RenderContext): string | undefined {
	if (!ages) return undefined
	const ageText = (weeks: number): string => {
		const isMonths = weeks < weeksToldInMonths
		const count = isMonths ? Math.round(weeks / weeksInMonth) : Math.round(weeks / 52)
		return momentText(locale, t, { from: count, to: count, unit: isMonths ? 'month' : 'year', of: 'life' })
	}
	return t('time.span', { from: ageText(ages['from-weeks']), to: ageText(ages['to-weeks']) })
}

/** Its days and times; nothing for an old fact. */
export const settingHours = (
	{ open, checked }: Pick<SettingFacts, 'open' | 'checked'>,
	context: RenderContext,
): string | undefined => (open && !isOld(checked.on, context.today) ? openingText(open, context) : undefined)

/** What they said about space, while that holds; then that it is to be asked. */
export const spaceLines = (setting: Pick<SettingFacts, 'space'>, context: RenderContext): ShortLine[] =>
	spaceStatesOf(setting).map(({ what, day, since, until }) => ({
		text: spaceText(what, day, context),
		inShort: '',
		since,
		until,
		isWaiting: since > `${context.today}T00:00`,
	}))

/** What a row, a list and paper have room for: only what they said, while it holds. */
export const shortSpaceLines = (setting: Pick<SettingFacts, 'space'>, context: RenderContext): ShortLine[] =>
	spaceLines(setting, context).slice(0, 1)

function spaceText(what: SpaceState['what'], day: string, { t, locale, today }: RenderContext): string {
	const date = day.slice(0, 4) === today.slice(0, 4) ? shortDate(locale, day) : fullDate(locale, day)
	if (what === 'ask') return t('booking.ask-places')
	return t(what === 'none' ? 'booking.full' : 'setting.some', { day: date })
}

const withoutStop = (text: string | undefined, stop: string): string | undefined =>
	text?.endsWith(stop) ? text.slice(0, -stop.length) : text

/** What it is and how it is used, in a line: ages, when, where. */
export const settingLine = (setting: SettingFacts, context: RenderContext): string =>
	onOneLine([
		settingAges(setting, context),
		withoutStop(settingHours(setting, context), context.t('list.stop')),
		leftToRight(context.locale, settingWhere(setting, context)),
	])

/** What to say when asking for a place. */
export function settingSaying({ locale, t }: RenderContext): Saying {
	const aloud = quoted(sourceLocale, wordsFor(sourceLocale)('setting.say'))
	return locale === sourceLocale
		? { aloud }
		: { aloud, sounds: t('setting.sounds'), means: quoted(locale, t('setting.say')) }
}

export const settingWayIn = ({ phone }: Pick<SettingFacts, 'phone'>, { t }: RenderContext): string =>
	t(phone ? 'way-in.bell' : 'way-in.touch')
