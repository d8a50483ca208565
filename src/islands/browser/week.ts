export {}

/** The moment where the help is, as `2026-11-26T10:00`, wherever the phone is. */
const now = new Date().toLocaleString('sv', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T')

/** Whole days from today to a day or moment. */
const daysTo = (moment: string): number => Math.round((Date.parse(moment.slice(0, 10)) - Date.parse(now.slice(0, 10))) / 864e5)

const all = (selector: string, within: ParentNode = document): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)]

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

type Hours = readonly [weekday: number, from: string, to: string, opens: string, closes: string, day: string]

for (const door of all('[data-hours]')) {
	if (door.dataset['not']!.includes(now.slice(0, 10))) continue
	const clock = now.slice(11)
	const weekday = new Date(now.slice(0, 10)).getUTCDay()
	const away = ([day, from]: Hours) => (day === weekday && from > clock ? 0 : (day - weekday + 7) % 7 || 7)
	const hours = (JSON.parse(door.dataset['hours']!) as Hours[]).sort((one, other) => away(one) - away(other) || (one[1] < other[1] ? -1 : 1))
	const open = hours.find(([day, from, to]) => day === weekday && from <= clock && clock < to)
	const [next] = hours
	const said = open ? door.dataset['now'] : next && away(next) ? door.dataset['later'] : door.dataset['today']
	if (next && said) door.textContent = said.replace('{time}', open ? open[4] : next[3]).replace('{day}', next[5])
}
