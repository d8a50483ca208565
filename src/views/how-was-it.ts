import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Locale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { emailTo, textTo } from '#ui/message-links.ts'

export type ReadyMessage = { label: string; email: string; text: string | undefined }

/** What a parent is helped to say: of one thing, or of nothing in particular. */
export type HowWasIt = {
	messages: readonly ReadyMessage[]
	/** One e-mail for all of them, where there is a number to text. */
	email: string | undefined
	phone: string | undefined
}

/**
 * "It helped", "Something was hard", "I have an idea", as messages to the area. `about` is a name and an address;
 * without it the message says nothing of where she has been.
 */
export function howWasIt(locale: Locale, about?: { name: string; address: string }): HowWasIt {
	const t = wordsFor(locale)
	const { area } = catalogueIn(locale)
	const { phone, text } = area['have-your-say']
	const messages = (['helped', 'hard', 'idea'] as const).map((what) => {
		const label = t(`how-was.${what}`)
		const message = {
			subject: about ? `${label}: ${about.name}` : label,
			body: [label, ...(about ? [about.name, about.address] : []), t(`how-was.${what}-ask`), '', ''].join('\n'),
		}
		return { label, email: emailTo(area.feedback, message), text: text && textTo(text, message) }
	})
	const email =
		text &&
		emailTo(area.feedback, {
			subject: about ? `${t('how-was.title')} ${about.name}` : t('how-was.title'),
			body: about ? `${about.address}\n\n` : '',
		})
	return { messages, email, phone }
}

/**
 * How a service may be spoken of from its own page: by name; not by name, where that would show what she went to; or
 * not at all, where others run it or nobody may see it (SR10, SR14, SR16).
 */
export function mayBeNamed(service: Service, isQuiet: boolean): 'named' | 'unnamed' | 'no' {
	if (service.national || service.sensitive === 'never-shared') return 'no'
	return service.sensitive || isQuiet ? 'unnamed' : 'named'
}
