import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindNames, kindOf } from '#catalogue/kinds.ts'
import { nearest } from '#domain/mistakes/nearest.ts'
import { areaFolder } from '#catalogue/area-folder.ts'
import { isId } from '#domain/model/fields.ts'
import { noIds } from '#domain/model/references.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { dayOrExit } from './day-or-exit.ts'
import { ownAreaOrExit } from './own-area.ts'
import { skeleton } from './skeleton.ts'

/** `npm run new service baby-weigh-in`: a folder in the area's own content, ready to fill in. */
const content = ownAreaOrExit()
const home = areaFolder(content)
const [kindArgument = '', id = ''] = process.argv.slice(2)
const kind = kindNames.find((name) => name === kindArgument || singularOf(name) === kindArgument)
const problem = whatIsWrong()
if (problem || !kind) {
	console.error(problem)
	process.exit(1)
}
const folder = join(content, home, kind, id)
const { facts, words, wordsOptional } = kindOf(kind)
const wordsFile = words && !wordsOptional ? `${sourceLocale}.md` : undefined
const today = dayOrExit()
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'facts.yaml'), skeleton(facts(noIds), today))
if (words && wordsFile) writeFileSync(join(folder, wordsFile), `---\n${skeleton(words, today)}---\n`)
console.log(
	`Made content/${home}/${kind}/${id}/. Fill in facts.yaml${wordsFile ? ` and ${wordsFile}` : ''}, then run: ` +
		`npm run check:content${wordsOptional ? `\nWords of your own may stand beside it, in ${sourceLocale}.md.` : ''}`,
)

function singularOf(name: string): string {
	return name.replace(/ies$/, 'y').replace(/shes$/, 'sh').replace(/s$/, '')
}

function whatIsWrong(): string | undefined {
	const singular = kindNames.map(singularOf)
	if (!kind) {
		const near = nearest(kindArgument, singular)
		const advice = near ? ` Did you mean "${near}"?` : ''
		return (
			'Write: npm run new <kind> <name>\n' +
			(kindArgument ? `There is no kind "${kindArgument}".${advice}\n` : '') +
			`Kinds: ${singular.join(', ')}`
		)
	}
	if (!isId(id))
		return (
			`"${id}" cannot be a name: use small letters, numbers and hyphens, as in baby-weigh-in. ` +
			"It becomes part of the page's address."
		)
	const existingRoot = [home, 'national'].find((root) => existsSync(join(content, root, kind, id)))
	return existingRoot ? `content/${existingRoot}/${kind}/${id} is already there. Choose another name.` : undefined
}
