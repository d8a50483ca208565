import { leastShown } from '#domain/counts/disclosure.ts'
import { fewest, longestId } from '#domain/model/fields.ts'
import { longestSiteName } from '#domain/site-name.ts'
import { nearest } from './nearest.ts'
import { codeOf, idLike } from './visible.ts'

/** So many ids are listed: the needs are, the services of an area are not. */
const mostChoices = 100

/** So many lines of a group are listed: those of a booking are, those of a service are not. */
const mostKeys = 12

/** How each mistake is worded for the person who edits the content. */
export const wordings = {
	missing: () => 'is missing.',
	empty: () => 'is empty. Write something or take the line out.',
	'wrong type': (got: unknown, expected: string, example?: string) =>
		`${quoted(got)} should be ${typeNames[expected] ?? expected}${example ? `, as ${example}` : ''}.`,
	'not a list': (got: unknown) => `${quoted(got)} is to stand in brackets, as [${String(got)}]: there may be several.`,
	'not a choice': (got: unknown, choices: readonly string[], keys: readonly string[]) =>
		`${quoted(got)} is not one of the choices.${suggestion(String(got), choices)}` +
		(keys.length > 0 ? `\nOr a group: { ${keys.join(': …, ')}: … }` : ''),
	'unknown key': (key: string, keys: readonly string[]) =>
		keys.includes(key)
			? `has "${key}", which does not go with what else stands there. Take one out.`
			: `has "${key}", which nothing reads.` +
				(nearest(key, keys)
					? ` Did you mean "${nearest(key, keys)}"?`
					: keys.length > 0 && keys.length <= mostKeys
						? ` What may stand there: ${keys.join(', ')}.`
						: ' A typing mistake?'),
	date: (got: unknown) => `${quoted(got)} is not a date like 2026-11-30.`,
	month: (got: unknown) => `${quoted(got)} is not a month like 2026-11.`,
	few: (got: unknown) => `${quoted(got)} is under ${fewest}: so few could be recognised. Leave the line out.`,
	'few views': (got: unknown) =>
		`${quoted(got)} is under ${leastShown}: so few views could point at somebody. Leave the line out.`,
	'gives away': () =>
		'does not add up to its total, or lacks so little of it that a number left out could be found. ' +
		'Count the week anew.',
	time: (got: unknown) => `${quoted(got)} is not a time like "09:30" (24-hour clock, in quotes).`,
	moment: (got: unknown) => `${quoted(got)} is not a day like 2026-11-30 or a moment like 2026-11-30 14:00.`,
	phone: (got: unknown) => `${quoted(got)} is not a phone number like "01632 960 123" (digits in groups, in quotes).`,
	web: (got: unknown) => `${quoted(got)} is not a web address like https://www.example.org/page.`,
	covers: (got: unknown) => `${quoted(got)} is not the first part of a postcode, like "WB1" or "WB1 2".`,
	folder: (got: unknown) => `${quoted(got)} is not a folder like /families, in small letters.`,
	colour: (got: unknown) =>
		`${quoted(got)} is not a colour like "#5a2a82", in quotes: without them # begins a comment, and nothing is left.`,
	language: (got: unknown) => `${quoted(got)} is not a language by its 2 or 3 letters, like en or pl.`,
	'site name': (got: unknown) =>
		`${quoted(got)} is empty or longer than ${longestSiteName} letters: it stands at the top of every phone's screen.`,
	email: (got: unknown) => `${quoted(got)} is not an e-mail address like hello@example.org.`,
	order: (before: string, after: string) =>
		`is earlier than "${before}". Swap "${before}" and "${after}", or mend one.`,
	needed: (because: string) => `is missing; it is needed with "${because}".`,
	'no such id': (got: unknown, kind: string, choices: readonly string[], ended: readonly string[]) => {
		const id = String(got)
		if (ended.includes(id)) return `"${id}" has ended. Take it out, or name what there is instead.`
		if (choices.length === 0) return `"${id}" is not in ${kind} (there are none that this file may name).`
		const near = nearest(id, choices)
		const all = choices.length <= mostChoices ? `\nChoices: ${choices.join(', ')}` : ''
		return `"${id}" is not in ${kind}.${near ? ` Did you mean "${near}"?` : all}`
	},
	'too few': (least: number) =>
		least > 1
			? `needs at least ${least}.`
			: 'is an empty list. Add at least one, or take the line out if it may be left out.',
	'too many': (most: number) => `may hold at most ${most}.`,
	'broken YAML': (reason: string) => `cannot be read: ${reason}`,
	'no front matter': () => 'has no words between two lines of ---. Start the file with them.',
	'orphan file': (places: string) => `is not read by anything. ${places}`,
	'not arrived': () => 'was found but did not arrive. Stop, run "npm run clean" and try again; if it stays, report it.',
	'words without facts': () => 'has words but no facts.yaml beside them. Add facts.yaml, or delete the folder.',
	'facts without words': (file: string) => `has no ${file} beside it. Every thing needs its English words.`,
	'no words for this kind': () => 'is not needed: this kind has facts only.',
	'same id twice': (other: string) => `has the same id as ${other}. Rename one folder.`,
	'fixed id missing': (id: string, kind: string) => `content/national/${kind}/${id} is missing. The pages need it.`,
	'not a fixed id': (id: string, choices: readonly string[]) =>
		`"${id}" is not one of the fixed ids.${suggestion(id, choices)}`,
	code: (language: string) =>
		`starts with "---${language}". Write --- alone on the first line: ` +
		'what stands below it is read as words and never run.',
	'colour without quotes': (colour: string) => `Put ${colour} in quotes: without them # begins a comment.`,
	'YAML tag': () => 'has a type with "!". Write the value alone.',
	'YAML alias': () =>
		'has a "*" that stands for another part of the file. Write that part out, or put the text in quotes.',
	'dead link': () => 'is a link to something that is not there. Put the file itself in its place, or delete the link.',
	'circular link': () => 'is a link that leads back to where it stands. Delete the link.',
	'bad id': (id: string) =>
		`"${id}" cannot be an id. Use a to z, 0 to 9 and "-" only, at most ${longestId} letters` +
		`${idLike(id) ? `: ${idLike(id)}` : ''}.`,
	'hidden sign': (sign: string, before: string) =>
		`has a sign that nobody can see (${codeOf(sign)})${before ? ` after "${before}"` : ' at its start'}. ` +
		'Type the words anew there.',
	'too many marks': (before: string) =>
		`has more marks on one letter than any language writes, after "${before}". Type the words anew there.`,
	'no such gap': (gap: string) => `has ${gap}, which nothing fills. {{site}} is the name of the site.`,
	'too long': (length: number, most: number) => `has ${length} letters; at most ${most} fit. Say it shorter.`,
	'raw HTML': (tag: string) =>
		`has "${tag}", which would be left out. Use words, or Markdown: **strong**, [words](https://example.org).`,
	picture: () => 'has a picture, which no page shows. Say in words what it shows, or link to it.',
	'no language': (tag: string) => `"${tag}.md" is not in a language of the site (see src/i18n/locales.ts).`,
} as const

const typeNames: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of lines',
	record: 'a group of lines',
}

export const quoted = (value: unknown): string =>
	typeof value === 'object' ? JSON.stringify(value) : `"${String(value)}"`

function suggestion(typed: string, choices: readonly string[]): string {
	const near = nearest(typed, choices)
	return `${near ? ` Did you mean "${near}"?` : ''}\nChoices: ${choices.join(', ')}`
}
