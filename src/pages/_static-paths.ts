import { catalogueIn } from '#catalogue/index.ts'
import { localeTags, sourceLocale, type Locale } from '#i18n/locales.ts'

/** Static paths of a page that exists once in every language. */
export const forEachLocale = () => localeTags.map((locale) => ({ params: { locale } }))

/** Of a page that shows parts with what is in the example area: a real area has none. */
export const forEachLocaleOfExample = () => (catalogueIn(sourceLocale).area.example ? forEachLocale() : [])

/** Static paths of a page that exists for each thing in every language. */
export const forEach = <Param extends string>(param: Param, ids: (locale: Locale) => readonly string[]) =>
	localeTags.flatMap((locale) =>
		ids(locale).map((id) => ({ params: { locale, [param]: id } as { locale: Locale } & Record<Param, string> })),
	)
