import { plainSigns, textMessage } from '#domain/lists/text-message.ts'
import { toldAt } from '#ui/timed-notice.ts'
import type { ListData, ListEntry } from './list-data.ts'

/**
 * A list as a text that says beside each name what is different now. Where that does not fit whole it says none of it,
 * and no times of what is different: its link says the rest.
 */
export function messageNow(
	entries: readonly ListEntry[],
	{ notices }: Pick<ListData, 'notices'>,
	link: string,
	now: string,
): string {
	const different = (entry: ListEntry): string[] => toldAt(entry.notices, now).map(([, , , inShort]) => inShort)
	const everywhere = toldAt(notices, now).map(([, , text]) => ({ name: text }))
	const told = entries.map((entry) => ({ ...entry, name: [entry.name, ...different(entry)].join(': ') }))
	const whole = textMessage([...everywhere, ...told], link)
	const isWhole = [...everywhere, ...told].every(({ name }) => whole.includes(plainSigns(name)))
	if (isWhole) return whole
	const isAsUsual = (entry: ListEntry) => everywhere.length === 0 && different(entry).length === 0
	return textMessage(
		entries.map((entry) => (isAsUsual(entry) ? entry : { name: entry.name, phone: entry.phone })),
		link,
	)
}
