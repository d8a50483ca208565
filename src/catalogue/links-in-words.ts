import type { Locale } from '#i18n/locales.ts'
import {
	childcarePath,
	guidePath,
	haveYourSayPath,
	needPath,
	outcomePath,
	placePath,
	servicePath,
	stagePath,
	urgentHelpPath,
	whatWeSpendPath,
	wordsPath,
	yourTeamPath,
} from '#routes.ts'
import { fixedLinks, type FixedLink, type LinkKind } from './rules/links.ts'

const pathTo: Readonly<Record<LinkKind, (locale: string, id: string) => string>> = {
	need: needPath,
	guide: guidePath,
	service: servicePath,
	venue: placePath,
	stage: stagePath,
	outcome: outcomePath,
	page: wordsPath,
}

const pathToFixed: Readonly<Record<FixedLink, (locale: string) => string>> = {
	'urgent:': urgentHelpPath,
	'have-your-say:': haveYourSayPath,
	'what-we-spend:': whatWeSpendPath,
	'childcare:': childcarePath,
	'your-team:': yourTeamPath,
}

const linkToFixed = new RegExp(`href="(${fixedLinks.join('|')})"`, 'g')
const linkToThing = new RegExp(`href="(${Object.keys(pathTo).join('|')}):([^"]*)"`, 'g')

/**
 * Turns `need:mood` in rendered Markdown into an address in the reader's language. `rules/links.ts` checks that the ids
 * exist.
 */
export const withLinks = (html: string, locale: Locale): string =>
	html
		.replace(linkToThing, (_, kind: LinkKind, id: string) => `href="${pathTo[kind](locale, id)}"`)
		.replace(linkToFixed, (_, link: FixedLink) => `href="${pathToFixed[link](locale)}"`)
