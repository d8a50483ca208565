import { all, daysTo, now } from './london.ts'

const daysShown = 7
const daysOpen = 2

/**
 * A week holds more days than it shows: days and times that have passed go, "Today" moves on, today and tomorrow are
 * open; when all have passed, it says so.
 */
const days = all('[data-day]')
for (const day of days) {
	const away = daysTo(day.dataset['day']!)
	day.hidden = away < 0 || away >= daysShown
	day.classList.toggle('today', !away)
	for (const folded of all('details', day) as HTMLDetailsElement[]) folded.open ||= away < daysOpen
	for (const flag of all('.flag', day)) flag.textContent = day.parentElement!.dataset[`in${away}`] ?? ''
	const items = all('[data-ends]', day)
	for (const item of items) item.hidden = `${day.dataset['day']}T${item.dataset['ends']}` <= now
	for (const none of all('[data-nothing]', day)) none.hidden = items.some((item) => !item.hidden)
}
for (const past of all('[data-past]')) past.hidden = days.some((day) => !day.hidden)
