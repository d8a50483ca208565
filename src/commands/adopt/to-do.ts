import { sourceId } from '#commands/import/memory.ts'
import { columnFields } from '#domain/imports/columns.ts'
import { schoolYearOf } from '#domain/time/dates.ts'
import type { Answers } from './questions.ts'
import type { Proposed } from './proposals.ts'

type ToDo = {
	answers: Answers
	point: { lat: number; lon: number }
	today: string
	proposed: readonly Proposed[]
	unfinished: readonly string[]
	held: readonly string[]
	waiting: readonly string[]
	unread: readonly string[]
	doubts: readonly string[]
}

const oneLine = (text: string): string => text.replace(/\s+|\p{Cc}|\p{Cf}/gu, ' ').trim()

/** What a person must still do before a draft may be shown to families. */
export function toDoText(toDo: ToDo): string {
	const { answers, point, today, proposed, unfinished, held, waiting, unread, doubts } = toDo
	const memory = `\`content/local/imports/${sourceId(answers.source ?? '')}.yaml\``
	const again = `\`npm run import -- ${oneLine(answers.source ?? '')} --write\``
	const list = (items: readonly string[]) => items.map((item) => `- [ ] ${oneLine(item)}\n`).join('')
	const section = (head: string, text: string, items: readonly string[]) =>
		items.length === 0 ? '' : `\n## ${head}\n\n${text}\n\n${list(items)}`
	return [
		`# Before ${answers.name} goes out\n\nThis is a draft. Nobody has looked at it yet. Tick ` +
			'off what is done; this file is no part of the site.\n',
		section('The area itself', 'In `content/local/area/`.', [
			'`lacks`: take out each class and need that the area has a service for. What stays is ' +
				'what you truly have none of; national services answer.',
			'`contacts` and `consultation`: name services of your own where you have them; until ' +
				'then national ones stand there.',
			'`partners`: the organisations that look after the site with you.',
			'`family-help-name` and `hub-name` in en.md: what families call them here.',
			`The main place is at ${point.lat}, ` +
				`${point.lon}${answers.point ? '' : ', the middle of its postcodes'}. Is its type right ` +
				'(family-hub, childrens-centre, …)?',
			`School terms: npm run new school-year ${schoolYearOf(today)}. ` +
				'Until then nobody knows when term-time groups run.',
			...(answers.postcodes
				? []
				: ['Postcodes: npm run places -- <ONS postcode file.csv> --write, so that families can ask what is near.']),
			'Numbers of your own for maternity, health visiting, family help and the council: npm run new service …',
			'Words about health and safety need a named person’s sign-off before the site is public (README).',
		]),
		section(
			'Wait for a decision',
			'They may be about violence, loss or something private, so nothing of them was taken. Read each in the ' +
				`source. The memory of the source is ${memory}: write the line that stands with each there, under ` +
				`\`decided:\`, with \`take\` or \`leave\`. Then ${again}.`,
			waiting,
		),
		section(
			'Columns nothing was taken of',
			`If one says something that families should know, write in ${memory}, under \`columns:\`, what it holds ` +
				`(\`${columnFields.join('`, `')}\`). Then ${again}: it fills in what is missing.`,
			unread,
		),
		section(
			'Not shown yet: something is missing',
			'Fill in what is named and move the folder to `content/local/`.',
			unfinished,
		),
		section(
			'Not shown yet: to be put right',
			'Do what stands with each and move the folder to `content/local/`.',
			held,
		),
		section(
			'Cells that were read in part, or not at all',
			'What each says, and where it stands in the source. Put it right in the facts.yaml of the service.',
			doubts,
		),
		section(
			'Proposed, so that the draft can be looked at',
			'Is each true? Correct it in its facts.yaml or en.md.',
			proposed.map(({ folder, fields }) => `${folder}: ${fields.join(', ')}`),
		),
	].join('')
}
