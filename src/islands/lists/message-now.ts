import { textMessage, type TextMessage, type TextWords, type TextEntry } from '#domain/lists/text-message.ts'
import { toldAt } from '#ui/timed-notice.ts'
import type { ListData, ListEntry } from './list-data.ts'

type Entry = Pick<ListEntry, 'name' | 'phone' | 'whenShort' | 'where' | 'address' | 'places' | 'notices'>

/**
 * A list as a text that says first what is different everywhere, and beside each name what is different there. Where
 * not one thing fits with that, it says none of it but the first, and no times of what is different: its link says the
 * rest.
 */
export function messageNow(
	entries: readonly Entry[],
	{ notices, words }: { notices?: ListData['notices']; words: TextWords },
	link: string,
	now: string,
): TextMessage {
	const different = (entry: Entry): string[] =>
		toldAt(entry.notices, now).flatMap(([, , , inShort]) => (inShort ? [inShort] : []))
	const everywhere = toldAt(notices, now).map(([, , text]) => ({ name: text }))
	const texts = entries.map((entry) => ({ ...textEntryOf(entry), name: [entry.name, ...different(entry)].join(': ') }))
	const message = (things: readonly TextEntry[]) =>
		textMessage([...everywhere, ...things], link, words, everywhere.length)
	const whole = message(texts)
	if (whole.lines.length > everywhere.length) return whole
	return message(
		entries.map((entry) =>
			different(entry).length === 0 ? textEntryOf(entry) : { name: entry.name, phone: entry.phone },
		),
	)
}

/** Where is said only of what one goes to: "By phone" beside a number says nothing. */
const textEntryOf = ({ name, phone, whenShort, where, address, places }: Entry): TextEntry => ({
	name,
	phone,
	when: whenShort,
	where: address || places ? where : undefined,
})
