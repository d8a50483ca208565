import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import type { Catalogue } from '#catalogue/entry.ts'
import { signedFiles } from '#catalogue/files.ts'
import { readSigned, signedCounts, signedKey, signedLine } from '#catalogue/signed.ts'
import { isDate } from '#domain/model/fields.ts'
import { signers, type Signature, type Signer } from '#domain/model/signed.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { visible } from '#domain/mistakes/visible.ts'
import { addMonths } from '#domain/time/dates.ts'
import { isLocale, locales } from '#i18n/locales.ts'
import { optionsIn } from '#commands/options.ts'
import type { Outcome } from '#commands/outcome.ts'
import { answersIn, sheetsAt, type Answers } from './answers.ts'
import { packPage, packSheet, thingsToRead } from '#views/sign-pack.ts'

type Setting = { catalogue: Catalogue; content: string; today: string }

const usage =
	'Write: npm run signed                            who has signed what\n' +
	'       npm run signed -- --pack <language> [--out <folder>]\n' +
	`       npm run signed -- <answers.csv or .xlsx> --role <${signers.join(' | ')}>\n` +
	'                         --organisation "<name>" [--on <day>] [--until <day>] [--write]'

/** So many months words are signed for, unless somebody says otherwise. */
const monthsSigned = 12

export function signed(args: readonly string[], setting: Setting): Outcome {
	const parsed = optionsIn(
		args,
		usage,
		{
			pack: { type: 'string' },
			out: { type: 'string' },
			role: { type: 'string' },
			organisation: { type: 'string' },
			on: { type: 'string' },
			until: { type: 'string' },
			write: { type: 'boolean', default: false },
		},
		(values, positionals) => ({ values, positionals }),
	)
	if (typeof parsed === 'string') return { says: parsed, code: 1 }
	const { values, positionals } = parsed
	if (values.pack !== undefined) return pack(values.pack, values.out ?? 'to-sign', setting)
	const [file, ...more] = positionals
	if (file === undefined) return { says: counts(setting), code: 0 }
	if (more.length > 0) return { says: usage, code: 1 }
	const on = values.on ?? setting.today
	const { role, organisation, until = isDate(on) ? addMonths(on, monthsSigned) : '', write } = values
	const faults = [
		...(isSigner(role) ? [] : [`--role: say who signs: ${signers.join(', ')}.`]),
		...(organisation?.trim() ? [] : ['--organisation: say for whom they sign, as "Wrenbridge Hospital".']),
		...(isDate(on) ? [] : [`--on: "${on}" is no day. Write one like 2026-12-24.`]),
		...(isDate(on) && on > setting.today
			? [`--on: ${on} is after today, ${setting.today}. Write the day it was signed.`]
			: []),
		...(isDate(on) && isDate(until) && until >= on
			? []
			: ['--until: write a day like 2027-12-24, not before it was signed.']),
	]
	if (faults.length > 0) return { says: [...faults, usage].join('\n'), code: 1 }
	return bringBack(file, { role: role as Signer, organisation: organisation!.trim(), on, until }, write, setting)
}

const isSigner = (role: string | undefined): role is Signer => signers.some((one) => one === role)

function counts({ catalogue, content, today }: Setting): string {
	const all = signedCounts(content, catalogue, today)
	const again = readSigned(content, catalogue, today).filter(({ standing }) => standing !== 'signed')
	const says = { changed: 'changed since', due: 'due soon', ended: 'ended' }
	return [
		signedLine(all),
		...all.map(({ language, all, signed, due }) => `  ${language}: ${signed + due} of ${all}`),
		...again.map(
			(one) => `  ${signedKey(one)}: ${says[one.standing as keyof typeof says]} (signed ${one.on}, until ${one.until})`,
		),
		'To have words read: npm run signed -- --pack <language>',
	].join('\n')
}

function pack(language: string, out: string, { catalogue, content }: Setting): Outcome {
	if (!isLocale(language))
		return {
			says: `"${language}" is no language of this site. Languages: ${locales.map(({ tag }) => tag).join(', ')}.`,
			code: 1,
		}
	const site = process.env['SITE'] ?? [...catalogue.area.values()][0]!.facts.site
	const things = thingsToRead(content, catalogue, language, site)
	if (things.length === 0) return { says: `There are no words in ${language} yet.`, code: 1 }
	mkdirSync(out, { recursive: true })
	const [page, sheet] = [join(out, `sign-${language}.html`), join(out, `sign-${language}.csv`)]
	writeFileSync(page, packPage(content, things, language))
	writeFileSync(sheet, packSheet(things, language))
	const texts = things.reduce((sum, one) => sum + one.texts.length, 0)
	return {
		says: `${counted(things.length, 'thing')}, ${counted(texts, 'text')}: ${page} to print, ${sheet} to answer in.`,
		code: 0,
	}
}

function bringBack(
	file: string,
	by: Pick<Signature, 'role' | 'organisation' | 'on' | 'until'>,
	isWriting: boolean,
	{ catalogue, content }: Setting,
): Outcome {
	const sheets = sheetsAt(file)
	if ('refused' in sheets) return { says: sheets.refused, code: 1 }
	const { agreed, wishes, waiting, faults } = answersIn(sheets, content, catalogue)
	if (faults.length > 0) return { says: visible([...faults, 'Nothing was signed.'].join('\n')), code: 1 }
	if (isWriting && agreed.length > 0)
		write(
			content,
			agreed.map(({ what, language, words }) => ({ what, language, ...by, words })),
		)
	const done = isWriting
		? `Signed in content/${signedFiles(content)[1]}`
		: 'Nothing was written yet: with --write these are signed'
	return {
		says: visible(
			[
				agreed.length > 0 ? `${done}: ${counted(agreed.length, 'thing')}.` : 'Nothing can be signed yet.',
				...agreed.map((one) => `  ${signedKey(one)}`),
				...wishesSaid(wishes),
				...(waiting.length > 0 ? ['Waiting:', ...waiting.map((one) => `  ${one}`)] : []),
			].join('\n'),
		),
		code: wishes.length + waiting.length > 0 ? 2 : 0,
	}
}

const wishesSaid = (wishes: Answers['wishes']): string[] =>
	wishes.length === 0
		? []
		: [
				'To change in the words, and then to be read again:',
				...wishes.flatMap(({ what, language, where, words, better, remark }) => [
					`  ${what}/${language}.md, ${where}: ${words}`,
					...(better ? [`    better: ${better}`] : []),
					...(remark ? [`    remark: ${remark}`] : []),
				]),
			]

/** A new signature takes the place of an earlier one; what somebody wrote in the file beside them stays. */
function write(content: string, all: readonly Signature[]): void {
	const path = join(content, signedFiles(content)[1])
	const there = existsSync(path) ? readFileSync(path, 'utf8') : ''
	const document = parseDocument(there.trim() ? there : '# Who read which words, and stands for them.\n[]\n')
	if (isSeq(document.contents)) document.contents.flow = false
	for (const one of all) {
		const items = document.toJS() as Signature[]
		const at = items.findIndex((other) => signedKey(other) === signedKey(one))
		if (at < 0) document.addIn([], document.createNode(one))
		else for (const [key, value] of Object.entries(one)) document.setIn([at, key], value)
	}
	writeFileSync(path, document.toString({ lineWidth: 0 }))
}
