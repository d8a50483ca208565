import { all, daysTo, now } from './london.ts'

const parts = [{ weekday: 'short' }, { day: 'numeric' }, { month: 'short' }] as const

/**
 * A list of what is on soon holds each time of a service once, with all its days: the soonest show, one of each
 * service, each with its next day.
 */
for (const list of all('[data-slots]')) {
	const { slots, within, until, intl } = list.dataset
	const services = new Set<string | undefined>()
	for (const row of all('[data-days]', list)) row.hidden = true
	const left = all('[data-days]', list)
		.map((row) => {
			const { days, from, to, of } = row.dataset
			return { row, of, from, day: days!.split(' ').find((day) => `${day}T${to}` > now) }
		})
		.filter(({ day }) => day && daysTo(day) < +within!)
		.sort((one, other) => (one.day! + one.from < other.day! + other.from ? -1 : 1))
		.filter(({ of }) => !services.has(of) && services.add(of))
		.slice(0, +slots!)
	for (const { row, day } of left) {
		const block = row.querySelector('time')!
		block.dateTime = day!
		parts.forEach((part, index) => {
			block.children[index]!.textContent = new Date(day!).toLocaleDateString(intl, { timeZone: 'UTC', ...part })
		})
		row.hidden = false
		list.append(row)
	}
	const isOver = daysTo(until!) < +within! - 1
	const [none, over] = all('[data-none],[data-over]')
	none!.hidden = !!left[0] || isOver
	over!.hidden = !!left[0] || !isOver
}
