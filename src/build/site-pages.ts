import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { shownLocales } from '#catalogue/languages.ts'
import { type Locale } from '#i18n/locales.ts'

/**
 * A page of a built site: its language, its address below that (`services/rhyme-time`, or nothing for home) and its
 * file.
 */
export type SitePage = { locale: Locale; page: string; file: string }

/** Every page in a language that readers are led to; none where no site is. */
export const sitePages = (folder: string): SitePage[] =>
	shownLocales.flatMap(({ tag: locale }) => {
		const own = join(folder, locale)
		if (!existsSync(own)) return []
		return readdirSync(own, { recursive: true, encoding: 'utf8' })
			.filter((name) => name === 'index.html' || name.endsWith(`${sep}index.html`))
			.sort()
			.map((name) => ({
				locale,
				page: name.split(sep).slice(0, -1).join('/'),
				file: join(own, name),
			}))
	})
