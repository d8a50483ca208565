import arabicScript from '../styles/arabic-script.css?raw'
import scripts from '../styles/scripts.css?raw'
import urdu from '../styles/urdu.css?raw'
import { transform } from 'lightningcss'
import { memoize } from '#domain/memoize.ts'
import { localeOf, scriptOf, type Locale } from '#i18n/locales.ts'

/**
 * What a page of another script than Latin adds to the styles of all: its faces and line heights, and Latin's for the
 * English on it.
 */
export const scriptStyles = memoize((locale: Locale): string =>
	scriptOf(locale) === 'Latn'
		? ''
		: minified(scripts + (localeOf(locale).direction === 'rtl' ? arabicScript : '') + (locale === 'ur' ? urdu : '')),
)

const minified = (css: string): string =>
	transform({ filename: 'scripts.css', code: new TextEncoder().encode(css), minify: true }).code.toString()
