import { addMonths } from '#domain/time/dates.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import type { HeardSubject } from '#domain/model/heard.ts'
import { helpsOnlyWith } from '#domain/who-for.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import type { Rule } from './rule.ts'

/** What is being done for longer than this wants a word: parents wait for it. */
const longestDoing = 6

/** What was heard has its answer and does not stay "doing" for ever; what is asked can be answered; none is private. */
export const heard: Rule = (catalogue, { today }) => [
	...[...catalogue.heard.values()].flatMap(({ file, facts, words }) => {
		const english = words[sourceLocale]
		const wordsFile = file.replace('facts.yaml', `${sourceLocale}.md`)
		const { status, since, about } = facts
		const needed = (field: 'we-did' | 'why-not') =>
			!english || english[field]
				? []
				: [problemAt(wordsFile, field, `is missing; facts.yaml says "status: ${status}".`)]
		return [
			...(status === 'doing' || status === 'done' ? needed('we-did') : []),
			...(status === 'cannot' ? needed('why-not') : []),
			...aboutNothingPrivate(file, about, catalogue),
			...(since > today.slice(0, 7)
				? [problemAt(file, 'since', `is ${since}, which is still to come.`, 'warning')]
				: []),
			...(status === 'doing' && addMonths(`${since}-01`, longestDoing) <= today
				? [
						problemAt(
							file,
							'status',
							`has been "doing" since ${since}, over ${longestDoing} months. Is it done? Say so, or say why not.`,
							'warning',
						),
					]
				: []),
		]
	}),
	...[...catalogue.questions.values()].flatMap(({ file, facts }) => [
		...aboutNothingPrivate(file, facts.about, catalogue),
		...(Object.keys(facts.how).length === 0
			? [problemAt(file, 'how', 'gives no way to answer. Write one or more of email, phone, text, web, at.')]
			: []),
	]),
]

/** Who speaks of a private service, or one about loss, was there: that is nobody else's to know (SR10, SR14, SR16). */
function aboutNothingPrivate(file: string, about: HeardSubject, { services, ended, needs }: Catalogue): Problem[] {
	if (about === 'area' || !('service' in about)) return []
	const service = (services.get(about.service) ?? ended.services.get(about.service))?.facts
	return service?.sensitive || (service && helpsOnlyWith(service, (need) => Boolean(needs.get(need)?.facts.quiet)))
		? [
				problemAt(
					file,
					'about.service',
					`"${about.service}" is private or about loss: what is said of it could tell who was there. ` +
						'Write "about: area", and say it without naming the service.',
				),
			]
		: []
}
