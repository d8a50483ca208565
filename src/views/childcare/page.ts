import type { SettingKind } from '#domain/model/setting.ts'
import { isOld } from '#domain/time/freshness.ts'
import { catalogueIn } from '#catalogue/index.ts'
import type { Setting } from '#catalogue/settings.ts'
import type { Locale } from '#i18n/locales.ts'
import type { SearchMessageSay } from '#islands/childcare/search-message.ts'
import { childcareKindPath, servicePath } from '#routes.ts'
import type { LinkRow } from '#ui/link-row.ts'
import { english, type RenderContext } from '#ui/render-context.ts'
import { settingLine } from '#ui/setting-text.ts'
import { contextFor } from '#views/context-for.ts'
import { kindsHere } from './finder.ts'

/** So many of each kind stand on the page for childcare; the others are on a page of their kind. */
const mostOfAKind = 5
/** A page of one kind holds more of them by their names alone. */
const mostWithALine = 60

/** Childcare by kind, in rows by name, and where all of a kind is when it is more than fits. */
export function childcareByKind(locale: Locale): { kind: SettingKind; rows: LinkRow[]; all?: string }[] {
	return kindsHere(locale).map((kind) => {
		const rows = settingRows(locale, kind)
		return {
			kind,
			rows: rows.slice(0, mostOfAKind),
			...(rows.length > mostOfAKind ? { all: childcareKindPath(locale, kind) } : {}),
		}
	})
}

/** The kinds that have a page of their own. */
export const longKinds = (locale: Locale): SettingKind[] =>
	childcareByKind(locale).flatMap(({ kind, all }) => (all ? [kind] : []))

/** All of one kind in rows: those somebody made sure of lately first, then by name; of very many the names alone. */
export function settingRows(locale: Locale, kind: SettingKind): LinkRow[] {
	const context = contextFor(locale)
	const collator = new Intl.Collator(locale)
	const age = ({ checked }: Setting) => Number(isOld(checked.on, context.today))
	const ofKind = catalogueIn(locale).settings.suggested.filter((one) => one.kind === kind)
	return ofKind
		.toSorted((one, other) => age(one) - age(other) || collator.compare(one.name, other.name))
		.map((one) => settingRow(one, context, ofKind.length <= mostWithALine))
}

export const settingRow = (setting: Setting, context: RenderContext, hasLine: boolean): LinkRow => ({
	href: servicePath(context.locale, setting.id),
	name: setting.name,
	nameAttributes: context.langAttributes(english),
	...(hasLine ? { summary: settingLine(setting, context) } : {}),
})

/** What to do when nothing fits: who is told, and the words of the e-mail. */
export function nothingFits(locale: Locale) {
	const { area, contact, organisations } = catalogueIn(locale)
	const { t, site } = contextFor(locale)
	const family = contact('family-information')
	const say: SearchMessageSay = {
		subject: t('childcare.mail-subject'),
		start: t('childcare.mail-start', { site: site.name }),
		kind: t('childcare.kind'),
		age: t('childcare.mail-age'),
		when: t('childcare.when'),
		from: t('childcare.mail-from'),
		where: t('place.title'),
		more: t('childcare.mail-more'),
	}
	return {
		title: t('childcare.nothing'),
		line: t('childcare.nothing-line', { who: family.words.name }),
		button: t('childcare.nothing-button'),
		to: family.email ?? organisations.get(family['run-by']).email ?? area.feedback,
		say,
	}
}

/** What to ask when looking round, in groups. */
export function visitQuestions(locale: Locale): { title: string; questions: readonly string[] }[] {
	const { t } = contextFor(locale)
	return (['day', 'people', 'child', 'money'] as const).map((group) => ({
		title: t(`visit.${group}`),
		questions: t(`visit.${group}-ask`).split('|'),
	}))
}
