import { quoted, sourceLocale } from '#i18n/locales.ts'
import { english, type InSomeLanguage, type RenderContext, type LangAttributes } from './render-context.ts'

/**
 * Words to say to somebody who answers in English, each between its language's quotation marks: `aloud` in English; in
 * a translation also how that sounds in the reader's script, and what it means.
 */
export type Saying = { aloud: string; sounds?: string; means?: string }

/** What stands round every saying of a page; `english` marks the English where the page is in another language. */
export type SayingWords = { english: LangAttributes; sounds: string; means: string }

export type WordsToSay = InSomeLanguage & {
	standing: { isOutOfDate: boolean }
	say?: string | undefined
	sayInEnglish?: string | undefined
	sounds?: string | undefined
}

export function sayingOf(words: WordsToSay, { locale }: RenderContext): Saying | undefined {
	const { say, sayInEnglish = say, sounds, standing, inEnglish } = words
	if (!say || !sayInEnglish) return undefined
	const aloud = quoted(sourceLocale, sayInEnglish)
	if (words.locale !== locale || locale === sourceLocale || inEnglish?.has('say')) return { aloud }
	return { aloud, ...(sounds && !standing.isOutOfDate ? { sounds } : {}), means: quoted(locale, say) }
}

export const sayingWords = ({ t, langAttributes }: RenderContext): SayingWords => ({
	english: langAttributes(english),
	sounds: t('say.sounds'),
	means: t('say.means'),
})
