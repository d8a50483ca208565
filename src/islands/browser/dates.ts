export {}

/** The moment where the help is, as `2026-11-26T10:00`, wherever the phone is. */
const now = new Date().toLocaleString('sv', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T')

/** Whole days from today to a day or moment. */
const daysTo = (moment: string): number =>
	Math.round((Date.parse(moment.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 864e5)

const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
]

/** Lists hold more dates than they show: what has passed goes, what comes after moves up, and the words about the next one follow. */
for (const list of all('[data-dates]')) {
	const items = all('[data-to]', list)
	const left = items.filter(({ dataset }) => dataset['to']! > now)
	const shown = left.slice(0, Number(list.dataset['dates']))
	for (const item of items) item.hidden = !shown.includes(item)
	for (const none of all('[data-none]')) none.hidden = left.length > 0
	const first = left[0]?.dataset
	for (const next of all('[data-next]')) {
		const [when, farAway] = next.children
		const { made, on, zero, one, off } = next.dataset
		const days = first ? daysTo(first['from']!) : 0
		const away =
			days > 6
				? off
						?.split('|')
						.find((part) => daysTo(part) >= 0 && daysTo(part) < 7)
						?.slice(10)
				: ''
		const far = away || (first && first['from']! <= now ? on?.replace('{time}', first['until']!) : [zero, one][days])
		next.hidden = !first
		when!.textContent = first?.['said'] ?? ''
		if (far || made !== now.slice(0, 10)) farAway!.textContent = far ?? ''
	}
}
