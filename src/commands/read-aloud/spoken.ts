import { sourceLocale } from '#i18n/locales.ts'

/** How each language says what stands after a temperature. */
const degrees: Readonly<Record<string, string>> = {
	en: 'degrees',
	pl: 'stopni',
	ro: 'de grade',
	ur: 'ڈگری',
	bn: 'ডিগ্রি',
	ar: 'درجة',
}

/**
 * Words as a voice is to say them: numbers to call one digit after the other, degrees as a word, and no English beside
 * a word of another language, which only eyes need.
 */
export const spoken = (text: string, locale: string): string =>
	(locale === sourceLocale ? text.replaceAll('A&E', 'A and E') : text.replace(/\s*\([^)]*[A-Za-z][^)]*\)/g, ''))
		.replace(/(?<!\d)(999|111|55)(?!\d)/g, (number) => [...number].join(' '))
		.replace(/(\d+)C\b/g, `$1 ${degrees[locale] ?? ''}`)
		.trim()

/** The name and each line on a line of its own, each ended: a voice rests there. */
export const toRead = ({ name, lines }: { name: string; lines: readonly string[] }, locale: string): string =>
	[name, ...lines]
		.map((line) => spoken(line, locale))
		.map((line) => (/[.?!۔।؟]$/.test(line) ? line : `${line}.`))
		.join('\n\n')
