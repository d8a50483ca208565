import { all, daysTo, now, today } from './london.ts'

/**
 * Lists hold more dates than they show: what has passed goes, what comes after moves up, and the words about the next
 * one follow.
 */
for (const list of all('[data-dates]')) {
	const items = all('[data-to]', list)
	const left = items.filter(({ dataset }) => dataset['to']! > now)
	const visible = left.slice(0, Number(list.dataset['dates']))
	for (const item of items) item.hidden = !visible.includes(item)
	for (const none of all('[data-none]')) none.hidden = left.length > 0
	const first = left.find(({ dataset }) => dataset['off'] === undefined)?.dataset
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
		when!.textContent = first?.['text'] ?? ''
		if (far || made !== today) farAway!.textContent = far ?? ''
	}
}
