import { createInterface } from 'node:readline/promises'
import { email, nation, web } from '#domain/model/fields.ts'
import { isLocale, locales } from '#i18n/locales.ts'
import { optionsIn } from '#commands/options.ts'

export type Answers = {
	name: string
	nation: string
	council: string
	hub: string
	site: string
	email: string
	languages: string[]
	postcodes: string | undefined
	point: string | undefined
	source: string | undefined
	licence: string | undefined
}

type Question = { key: string; asks: string; optional?: true; says?: (answer: string) => string | undefined }

const questions: readonly Question[] = [
	{ key: 'name', asks: 'The area’s name' },
	{
		key: 'nation',
		asks: `Its nation (${nation.options.join(', ')})`,
		says: (answer) =>
			nation.safeParse(answer).success ? undefined : `The nation is one of: ${nation.options.join(', ')}.`,
	},
	{ key: 'council', asks: 'The council that owns the site' },
	{
		key: 'site',
		asks: 'The site’s address, like https://families.example.gov.uk or https://www.example.gov.uk/families',
		says: (answer) =>
			web.safeParse(answer).success
				? undefined
				: `"${answer}" is not a web address like https://families.example.gov.uk.`,
	},
	{
		key: 'email',
		asks: 'A team’s e-mail address, where families can say that something is wrong',
		says: (answer) => (email.safeParse(answer).success ? undefined : `"${answer}" is no e-mail address.`),
	},
	{ key: 'hub', asks: 'The main place for families, as: name, street, town, postcode' },
	{
		key: 'languages',
		asks: `Languages, as en,ur (of ${locales.map(({ tag }) => tag).join(', ')}; empty for all)`,
		optional: true,
		says: (answer) =>
			answer
				.split(',')
				.filter((tag) => tag && !isLocale(tag.trim()))
				.map(
					(tag) => `"${tag}" is not a language of the site. There are: ${locales.map(({ tag }) => tag).join(', ')}.`,
				)[0],
	},
	{ key: 'postcodes', asks: 'A postcode file (ONS directory as CSV; empty for none)', optional: true },
	{
		key: 'point',
		asks: 'Where the main place is, as 52.1,-0.3 (empty to take it from the postcode file)',
		optional: true,
	},
	{ key: 'source', asks: 'A sheet or feed of services: a file or an address (empty for none)', optional: true },
	{ key: 'licence', asks: 'Its terms: our-own, permission, OGL-UK-3.0, CC-BY-4.0 or another', optional: true },
]

const flags = questions.map(({ key, optional }) => (optional ? `[--${key} …]` : `--${key} …`)).join(' ')
const usage = `Write: npm run adopt -- ${flags}\nor npm run adopt alone, and it asks.`

/** What the area said as flags, and in answer to questions where somebody can be asked; or what is wrong with it. */
export async function answersFrom(
	words: readonly string[],
	ask: ((question: string) => Promise<string>) | undefined,
): Promise<Answers | string> {
	const choices = Object.fromEntries(questions.map(({ key }) => [key, { type: 'string' as const }]))
	const options = optionsIn(words, usage, choices, (values, others): Record<string, string | undefined> | string =>
		others.length > 0 ? usage : { ...values },
	)
	if (typeof options === 'string') return options
	for (const { key, asks, optional } of questions)
		if (options[key] === undefined && ask && (!optional || words.length === 0))
			options[key] = (await ask(`${asks}: `)).trim() || undefined
	const wrong = questions.flatMap(({ key, optional, says }) =>
		options[key] ? (says?.(options[key]) ?? []) : optional ? [] : [`--${key} is missing.`],
	)
	if (wrong.length > 0) return [...wrong, usage].join('\n')
	const text = (key: string) => options[key] ?? ''
	return {
		name: text('name'),
		nation: text('nation'),
		council: text('council'),
		hub: text('hub'),
		site: text('site'),
		email: text('email'),
		languages: text('languages')
			.split(',')
			.map((tag) => tag.trim())
			.filter(Boolean),
		postcodes: options['postcodes'],
		point: options['point'],
		source: options['source'],
		licence: options['licence'],
	}
}

/** Asks in the terminal, one question after the other. */
export async function inTerminal<Answer>(
	use: (ask: (question: string) => Promise<string>) => Promise<Answer>,
): Promise<Answer> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout })
	try {
		return await use((question) => terminal.question(question))
	} finally {
		terminal.close()
	}
}
