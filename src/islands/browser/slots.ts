import { all, daysTo, now } from './london.ts'

const parts = ['weekday', 'day', 'month']

/**
 * A list of what is on soon holds each time of a service once, with all its days: the soonest show, one of each
 * service, each with its next day.
 */
for (const list of all('[data-slots]')) {
	const { slots, within, until, intl } = list.dataset
	const services = new Set<string | undefined>()
	const left = all('[data-days]', list)
		.flatMap((row) => {
			row.hidden = true
			const { days, from, to, of } = row.dataset
			const day = days!.split(' ').find((day) => `${day}T${to}` > now)
			return day && daysTo(day) < +within! ? [[day + from, of, day, row] as const] : []
		})
		.sort()
		.filter(([, of]) => services.size < services.add(of).size)
		.slice(0, +slots!)
	for (const [, , day, row] of left) {
		const block = row.querySelector('time')!
		block.dateTime = day
		parts.forEach(
			(part, at) =>
				(block.children[at]!.textContent = new Date(day).toLocaleString(intl, {
					[part]: at % 2 ? 'numeric' : 'short',
					timeZone: 'UTC',
				})),
		)
		row.hidden = false
		list.append(row)
	}
	const [none, over] = all('[data-none],[data-over]')
	none!.hidden = over!.hidden = true
	if (!left[0]) (daysTo(until!) < +within! - 1 ? over : none)!.hidden = false
}
