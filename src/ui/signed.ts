import { endOfDay, momentOf } from '#domain/time/dates.ts'
import type { Signature } from '#domain/model/signed.ts'
import { fullDate } from '#i18n/format.ts'
import { english, type LangAttributes, type RenderContext } from './render-context.ts'

/** Who read some words and stands for them, and from when until when that may be said. */
export type SignedBy = {
	who: string
	organisation: string
	langAttributes: LangAttributes
	when: string
	since: string
	till: string
}

export const signedBy = (
	{ role, organisation, on, until }: Pick<Signature, 'role' | 'organisation' | 'on' | 'until'>,
	context: RenderContext,
): SignedBy => ({
	who: `${context.t('signed.by')} ${context.t(`signed.${role}`)}${context.t('list.comma')}`,
	organisation,
	langAttributes: context.langAttributes(english),
	when: `${context.t('list.comma')}${fullDate(context.locale, on)}`,
	since: on,
	till: momentOf(until, endOfDay),
})
