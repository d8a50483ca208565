import type { Locale } from '#i18n/locales.ts'
import {
	guidePath,
	needPath,
	outcomePath,
	placePath,
	servicePath,
	stagePath,
	urgentHelpPath,
	wordsPath,
} from '#routes.ts'
import type { LinkKind } from './rules/links.ts'

const pathTo: Readonly<Record<LinkKind, (locale: string, id: string) => string>> = {
	need: needPath,
	guide: guidePath,
	service: servicePath,
	venue: placePath,
	stage: stagePath,
	outcome: outcomePath,
	page: wordsPath,
}

const linkToThing = new RegExp(`href="(${Object.keys(pathTo).join('|')}):([^"]*)"`, 'g')

/**
 * Turns `need:mood` in rendered Markdown into an address in the reader's language. `rules/links.ts` checks that the ids
 * exist.
 */
export const withLinks = (html: string, locale: Locale): string =>
	html
		.replace(linkToThing, (_, kind: LinkKind, id: string) => `href="${pathTo[kind](locale, id)}"`)
		.replaceAll('href="urgent:"', `href="${urgentHelpPath(locale)}"`)
