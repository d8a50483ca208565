import { localeTags } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'

/** Static paths of a page that exists once in every language. */
export const forEachLocale = () => localeTags.map((locale) => ({ params: { locale } }))

/** Static paths of a page that exists for each thing in every language. */
export const forEach = <Param extends string>(param: Param, ids: (locale: Locale) => readonly string[]) =>
	localeTags.flatMap((locale) =>
		ids(locale).map((id) => ({ params: { locale, [param]: id } as { locale: Locale } & Record<Param, string> })),
	)
