export {}

/** The moment where the help is, as `2026-11-26T10:00`, wherever the phone is. */
const now = new Date().toLocaleString('sv', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T')

/** Whole days from today to a day or moment. */
const daysTo = (moment: string): number =>
	Math.round((Date.parse(moment.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 864e5)

const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
]

/** In a week, days and times that have passed go, and "Today" moves on; when all have passed, it says so. */
const days = all('[data-day]')
for (const day of days) {
	const away = daysTo(day.dataset['day']!)
	day.hidden = away < 0
	day.classList.toggle('today', away === 0)
	for (const flag of all('.flag', day)) flag.textContent = day.parentElement!.dataset[`in${away}`] ?? ''
	const items = all('[data-to]', day)
	for (const item of items) item.hidden = item.dataset['to']! <= now
	for (const none of all('[data-nothing]', day)) none.hidden = items.some((item) => !item.hidden)
}
for (const past of all('[data-past]')) past.hidden = days.some((day) => !day.hidden)
