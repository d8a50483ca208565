import type { ServiceFacts } from '#domain/model/service.ts'
import { leftToRight, list } from '#i18n/format.ts'
import { ownNameOf, type WordsWithName } from './own-name.ts'
import type { RenderContext, LangAttributes } from './render-context.ts'
import { sayingWords, type Saying, type SayingWords } from './saying.ts'
import { hasInterpreter, hoursText, textLine } from './service-text.ts'

type Advice = { heading: string; signs?: readonly string[] | undefined; advice?: readonly string[] | undefined }

/**
 * A number that dials with who answers; or a line that says how else to reach them. `ownName` is what they answer with,
 * where `who` is a translation.
 */
type Call = { who?: string; ownName?: string; langAttributes?: LangAttributes } & (
	{ phone: string; note?: string } | { line: string }
)

/** `language` says how to be understood there: only an interpreter somebody can promise is promised. */
export type CareSection = Advice & {
	level: 'emergency' | 'urgent'
	calls: readonly Call[]
	language: readonly string[]
}

/** All a care card says, in the reader's language: enough for the page and for the check in the browser. */
export type Care = {
	sections: readonly CareSection[]
	english?: readonly Advice[] | undefined
	saying?: Saying | undefined
	langAttributes?: LangAttributes | undefined
}

/** What every care card of a page says alike. */
export type CareWords = Readonly<Record<'emergency' | 'urgent' | 'say', string>> & SayingWords

type Answering = ServiceFacts & { id: string; words: WordsWithName }
type CareContent = Omit<Care, 'sections'> & {
	sections: readonly (Advice & { level: 'emergency' | 'urgent'; calls: readonly Answering[] })[]
}

export const careOf = ({ sections, ...rest }: CareContent, context: RenderContext): Care => ({
	...rest,
	sections: sections.map(({ calls, ...section }) => ({
		...section,
		calls: calls.map((service) => callOf(service, context)),
		language: languageLines(calls, context),
	})),
})

export const careWords = (context: RenderContext): CareWords => ({
	emergency: context.t('care.emergency'),
	urgent: context.t('care.urgent'),
	say: context.t('care.you-can-say'),
	...sayingWords(context),
})

function callOf(service: Answering, context: RenderContext): Call {
	const { t, langAttributes } = context
	const { name } = service.words
	const { lang, dir } = langAttributes(service.words, 'name')
	const ownName = ownNameOf(service.words)
	const who = { who: name, ...(ownName ? { ownName } : {}), ...(lang && dir ? { langAttributes: { lang, dir } } : {}) }
	const note = hoursText(service.hours, context)
	if (service.phone) return { phone: service.phone, ...(note ? { note } : {}), ...who }
	if (service.text) return { line: textLine(service.text, context), ...who }
	return { line: t('call.your-maternity-unit') }
}

function languageLines(calls: readonly Answering[], { t, locale }: RenderContext): string[] {
	const numbers = new Set(calls.flatMap((one) => (hasInterpreter(one) && one.phone ? [one.phone] : [])))
	const inOrder = [...numbers].map((number) => leftToRight(locale, number))
	return [
		...(numbers.size > 0 ? [t('care.language', { number: list(locale, inOrder, 'disjunction') })] : []),
		...(calls.every(hasInterpreter) ? [] : [t('care.english-only')]),
	]
}
