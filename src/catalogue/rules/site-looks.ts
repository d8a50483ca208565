import { colourFaults } from '#domain/colours.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { isLocale, locales, sourceLocale } from '#i18n/locales.ts'
import type { Rule } from './rule.ts'

const groundNames: Readonly<Record<string, string>> = {
	paper: 'the page',
	surface: 'a card',
	sunk: 'what is sunk into the page',
	ground: 'the path of the stages',
	'help-tint': 'what is urgent',
	'warn-tint': 'what warns',
}

/** A site's own colours can be read wherever they are used, and its name is there in English. */
export const siteLooks: Rule = ({ area }) =>
	[...area.values()].flatMap(({ file, facts: { colours, 'site-name': name } }): Problem[] => [
		...(colours ? colourFaults(colours) : []).map(({ field, colour, name: where, beside, ratio, wanted, nearest }) =>
			problemAt(
				file,
				`colours.${field}`,
				`"${colour}" and ${groundNames[where] ?? where} (${beside}) have a contrast of ` +
					`${Math.floor(ratio * 10) / 10} to 1, and words need ${wanted}. The nearest that has it: "${nearest}".`,
			),
		),
		...(typeof name === 'object' ? nameFaults(Object.keys(name)) : []).map((says) =>
			problemAt(file, 'site-name', says),
		),
	])

function nameFaults(tags: readonly string[]): string[] {
	const all = locales.map(({ tag }) => tag)
	const strange = tags
		.filter((tag) => !isLocale(tag))
		.map((tag) => {
			const near = nearest(tag, all)
			return `has "${tag}", which is no language of the site.${near ? ` Did you mean "${near}"?` : ''}`
		})
	return tags.includes(sourceLocale)
		? strange
		: [...strange, `has no "${sourceLocale}". Languages it is not written in show the English name.`]
}
