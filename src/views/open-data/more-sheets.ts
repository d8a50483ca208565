import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { streetLine } from '#domain/address.ts'
import { isMobile, isRoleAddress } from '#domain/open-data.ts'
import { isOld } from '#domain/time/freshness.ts'
import type { Feed, OpenSetting } from '#exchange/open-referral/feed.ts'
import { languageName } from '#i18n/locales.ts'
import { settingAges, settingHours, settingWhere, shortSpaceLines } from '#ui/setting-text.ts'
import { organisationName, sheet, type Column, type Say } from './columns.ts'

const phoneOf = (number: string | undefined): string => (number && !isMobile(number) ? number : '')
const emailOf = (address: string | undefined): string => (address && isRoleAddress(address) ? address : '')

const childcare: readonly Column<OpenSetting>[] = [
	['name', ({ name }) => name],
	['kind', ({ kind }, { t }) => t(`setting.${kind}`)],
	['summary', ({ id }, { locale }) => catalogueIn(locale).settings.get(id).words?.summary],
	['place', (setting, say) => ('venue' in setting.at ? settingWhere(setting, say) : '')],
	['address', (setting, say) => streetLine(addressOf(setting, say) ?? { lines: [] })],
	['postcode', (setting, say) => addressOf(setting, say)?.postcode],
	['ages', (setting, say) => settingAges(setting, say)],
	['open', (setting, say) => settingHours(setting, say)],
	['runs', ({ runs }, { t }) => runs && t(`column.in-${runs}`)],
	[
		'funded',
		({ funded = [] }, { locale, list }) => list(funded.map((id) => catalogueIn(locale).moneyHelps.get(id).words.name)),
	],
	['led-by', (setting, { t }) => setting['led-by'] && t(`setting.leads-${setting['led-by']}`)],
	['disabled-children', ({ inclusion = [] }, { t, list }) => list(inclusion.map((way) => t(`setting.way-${way}`)))],
	['spoken', ({ spoken = [] }, { locale, list }) => list(spoken.map((code) => languageName(locale, code)))],
	[
		'space',
		(setting, say) =>
			shortSpaceLines(setting, say)
				.filter(({ until, isWaiting }) => !isWaiting && until > `${say.today}T00:00`)
				.map(({ text }) => text)
				.join(' '),
	],
	['inspected', ({ inspection }) => inspection?.on],
	['report', ({ inspection }) => inspection?.web],
	['number', ({ number }) => number],
	['phone', ({ phone }) => phoneOf(phone)],
	['email', ({ email }) => emailOf(email)],
	['web', ({ web }) => web],
	['checked', ({ checked }) => checked.on],
	['note', ({ checked }, { t, today }) => (isOld(checked.on, today) ? t('column.call-first') : '')],
	['page', ({ pages }, { locale }) => pages[locale]],
	['id', ({ id }) => id],
]

const addressOf = ({ at }: OpenSetting, { locale }: Say) =>
	'address' in at ? at.address : 'venue' in at ? catalogueIn(locale).venues.get(at.venue).address : undefined

export const childcareSheet = ({ settings }: Feed, say: Say): string => sheet(childcare, settings, say)

const wish: readonly Column<Item<'wishes'>>[] = [
	['name', ({ words }) => words.name],
	['summary', ({ words }) => words.summary],
	['is', ({ is }, { t }) => t(`column.${is}`)],
	['kind', (one, { t }) => t(`wish.for-${one.for}`)],
	['run-by', ({ by }, say) => organisationName(by, say)],
	['place', ({ at }, { venueName }) => at && venueName(at)],
	['until', ({ until }) => until],
	['phone', ({ contact }) => phoneOf(contact.phone)],
	['email', ({ contact }) => emailOf(contact.email)],
	['id', ({ id }) => id],
]

export const wishesSheet = (say: Say): string =>
	sheet(
		wish,
		catalogueIn(say.locale).wishes.all.filter(({ national, until }) => !national && until >= say.today),
		say,
	)

const groupHelp: readonly Column<Item<'group-helps'>>[] = [
	['name', ({ words }) => words.name],
	['summary', ({ words }) => words.summary],
	['kind', ({ kind }, { t }) => t(`group-help.${kind}`)],
	['pounds', ({ pounds }) => pounds?.toString()],
	['run-by', ({ by }, say) => organisationName(by, say)],
	['phone', ({ contact }) => phoneOf(contact.phone)],
	['email', ({ contact }) => emailOf(contact.email)],
	['web', ({ contact }) => contact.web],
	['checked', ({ checked }) => checked.on],
	['id', ({ id }) => id],
]

export const groupHelpsSheet = (say: Say): string =>
	sheet(
		groupHelp,
		catalogueIn(say.locale).groupHelps.all.filter(({ national }) => !national),
		say,
	)

const resource: readonly Column<Item<'resources'>>[] = [
	['name', ({ words }) => words.name],
	['summary', ({ words }) => words.summary],
	['kind', ({ kind }, { t }) => t(`resource.${kind}`)],
	['run-by', ({ by }, say) => organisationName(by, say)],
	[
		'spoken',
		({ languages }, { t, locale, list }) =>
			typeof languages === 'string'
				? t(`resource.${languages}`)
				: list(languages.map((code) => languageName(locale, code))),
	],
	['order', ({ order }) => order],
	['print', ({ print }) => print],
	['web', ({ web }) => web],
	['get-at', ({ at = [] }, { venueName, list }) => list(at.map(venueName))],
	['checked', ({ checked }) => checked.on],
	['id', ({ id }) => id],
]

export const resourcesSheet = (say: Say): string =>
	sheet(
		resource,
		catalogueIn(say.locale).resources.all.filter(({ national }) => !national),
		say,
	)
