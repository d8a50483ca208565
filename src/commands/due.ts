import '#catalogue/area-settings.ts'
import { catalogueIn, setValidatedCatalogue } from '#catalogue/index.ts'
import { usualDaysBefore } from '#domain/edits/due.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { visible } from '#domain/mistakes/visible.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { dueLists, dueMail } from '#views/edit/due.ts'
import { optionsIn } from './options.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * What has to be checked soon, as an e-mail to each organisation: `npm run due`. What may be private is left out,
 * unless `-- --private` asks for it; what is never shared is in none. `-- --days 30` looks further ahead than two
 * weeks.
 */
const usage = 'Write: npm run due -- [--days 30] [--private]'
const options = optionsIn(
	process.argv.slice(2),
	usage,
	{ private: { type: 'boolean', default: false }, days: { type: 'string' } },
	(values, others) => {
		const days = Number(values.days ?? usualDaysBefore)
		if (others.length > 0) return usage
		return Number.isInteger(days) && days >= 1 && days <= 366
			? { days, isPrivate: values.private }
			: '--days: how many days ahead, from 1 to 366, as in: npm run due -- --days 30'
	},
)
if (typeof options === 'string') {
	console.error(options)
	process.exit(1)
}
const { days, isPrivate } = options
const { catalogue, text } = validateFromDisk('Mend that first.')
if (!catalogue) {
	console.error(text)
	process.exit(1)
}
setValidatedCatalogue(catalogue)
const site = process.env['SITE'] ?? catalogueIn(sourceLocale).area.site
console.log(visible(sayingOf()))

function sayingOf(): string {
	const lists = dueLists(sourceLocale, days)
	if (lists.length === 0) return `Nothing is due in the next ${counted(days, 'day')}.`
	return lists
		.flatMap((list) => {
			const mail = dueMail(list, site, isPrivate)
			const left = isPrivate ? 0 : list.things.filter((thing) => thing.isPrivate).length
			return [
				...(mail
					? [`To: ${list.runBy}${list.email ? ` <${list.email}>` : ''}\nSubject: ${mail.title}\n\n${mail.text}`]
					: []),
				...(left > 0
					? [`${list.runBy}: ${counted(left, 'thing')} that may be private left out. With it: npm run due -- --private`]
					: []),
			]
		})
		.join(`\n\n${'─'.repeat(60)}\n\n`)
}
