import { activeFilters } from '#domain/finder/filters.ts'
import type { Message } from '#ui/message-links.ts'
import { labelOf } from '../finder/Chips.tsx'
import type { MoreData } from '../finder/data.ts'
import type { Query } from '../finder/hash.ts'
import type { FinderProps } from '../finder/words.ts'

/** The words of an e-mail that asks for childcare, and what its lines are called. */
export type SearchMessageSay = Readonly<
	Record<'subject' | 'start' | 'kind' | 'age' | 'when' | 'from' | 'where' | 'more', string>
>

/**
 * What a parent looked for, as an e-mail she reads and sends herself: a line for each thing that helps to find a place,
 * filled in where she chose it. Where her phone says she is has no name, and is left to her.
 */
export function searchMessage(
	say: SearchMessageSay,
	query: Query,
	props: FinderProps & { topics: MoreData['topics'] },
): Message {
	const { filters, typed } = query
	const labels = activeFilters(filters).map(({ key }) => [key, labelOf(key, query, props)] as const)
	const of = (...keys: string[]): string =>
		labels
			.filter(([key]) => keys.includes(key))
			.map(([, label]) => label)
			.join(', ')
	const where = filters.near?.name === props.say['finder.locate'] ? '' : of('near')
	const more = [of('spoken', ...filters.flags), typed.trim()].filter(Boolean).join(', ')
	const lines = [
		[say.kind, of('need')],
		[say.age, of('age')],
		[say.when, of('day', 'part')],
		[say.from, ''],
		[say.where, where],
		[say.more, more],
	]
	return {
		subject: say.subject,
		body: [say.start, '', ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\n'),
	}
}
