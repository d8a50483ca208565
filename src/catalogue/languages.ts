import { locales, sourceLocale, type Language, type Locale } from '#i18n/locales.ts'
import { areaFactsAsWritten } from './area-facts.ts'
import { languageShare, stateByShare, type LanguageState } from './language-share.ts'
import { contentFolder } from './read.ts'

type SiteLanguage = Language & { tag: Locale }

const { languages } = areaFactsAsWritten()
const languagesOfArea = Array.isArray(languages) ? languages.map(String) : undefined

/** `LANGUAGES=en,cy` says it for one build, in the place of the area's facts. */
const named = process.env['LANGUAGES']?.split(',').filter(Boolean) ?? languagesOfArea

const isBuilt = ({ tag }: { tag: Locale }): boolean => !named || tag === sourceLocale || named.includes(tag)
const built: readonly SiteLanguage[] = locales.filter(isBuilt)

/** Every language that is built, in the order of the menu. Where nobody names any, drafts among them, for review. */
export const localeTags: readonly Locale[] = built.map(({ tag }) => tag)

/**
 * How far readers are led to a language. One that is held to be whole is live. A draft that is named grows by the share
 * that is done; one that is not named stays a draft.
 */
export const stateOf = (tag: Locale): LanguageState => states.get(tag) ?? 'draft'

const states: ReadonlyMap<Locale, LanguageState> = new Map(
	built.map(({ tag, state }: SiteLanguage) => [
		tag,
		state === 'live' ? 'live' : named ? stateByShare(languageShare(contentFolder, tag)) : 'draft',
	]),
)

/** Languages that readers are led to. */
export const shownLocales: readonly SiteLanguage[] = built.filter(({ tag }) => stateOf(tag) !== 'draft')

/** Those that are whole. */
export const liveLocales: readonly SiteLanguage[] = built.filter(({ tag }) => stateOf(tag) === 'live')

/** Whether a language is not whole, though readers may be led to it. */
export const isUnfinished = (tag: Locale): boolean => stateOf(tag) !== 'live'
