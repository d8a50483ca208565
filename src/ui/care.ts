import type { ServiceFacts } from '#domain/model/service.ts'
import { callNote } from './service-text.ts'
import type { InSomeLanguage, Reader, Said } from './reader.ts'

type Advice = { heading: string; signs?: readonly string[] | undefined; advice?: readonly string[] | undefined }

/** A number that dials with who answers; or a line that says how else to reach them. */
type Call = { phone: string; who: string; note: string; said: Said } | { line: string; who?: string }

export type CareSection = Advice & { level: 'emergency' | 'urgent'; calls: readonly Call[] }

/** All a care card says, in the reader's language: enough for the page and for the check in the browser. */
export type Care = {
	sections: readonly CareSection[]
	english?: readonly Advice[] | undefined
	say?: string | undefined
	said?: Said | undefined
	words: Readonly<Record<'emergency' | 'urgent' | 'say' | 'language' | 'callAndSay', string>>
}

type Answering = ServiceFacts & { id: string; words: InSomeLanguage & { name: string } }
type Given = Pick<Care, 'english' | 'say' | 'said'> & {
	sections: readonly (Advice & { level: 'emergency' | 'urgent'; calls: readonly Answering[] })[]
}

export function careOf({ sections, ...rest }: Given, reader: Reader): Care {
	const { t, languageName } = reader
	return {
		...rest,
		sections: sections.map((section) => ({
			...section,
			calls: section.calls.map((service) => callOf(service, reader)),
		})),
		words: {
			emergency: t('care.emergency'),
			urgent: t('care.urgent'),
			say: t('care.you-can-say'),
			language: t('care.language'),
			callAndSay: t('translation.call-and-say', { language: languageName }),
		},
	}
}

function callOf(service: Answering, reader: Reader): Call {
	const { name } = service.words
	if (service.phone)
		return {
			phone: service.phone,
			who: name,
			note: callNote(service, reader),
			said: reader.said(service.words, 'name'),
		}
	if (service.text)
		return { line: reader.t('call.text', { words: service.text.say ?? '', number: service.text.to }), who: name }
	return { line: reader.t('call.your-maternity-unit') }
}
