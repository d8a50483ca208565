import { all, now, today } from './london.ts'

type Hours = readonly [weekday: number, from: string, to: string, opens: string, closes: string, day: string]

for (const door of all('[data-hours]')) {
	if (door.dataset['not']!.includes(today)) continue
	const clock = now.slice(11)
	const weekday = new Date(today).getUTCDay()
	const away = ([day, from]: Hours) => (day === weekday && from > clock ? 0 : (day - weekday + 7) % 7 || 7)
	const hours = (JSON.parse(door.dataset['hours']!) as Hours[]).sort(
		(one, other) => away(one) - away(other) || (one[1] < other[1] ? -1 : 1),
	)
	const open = hours.find(([day, from, to]) => day === weekday && from <= clock && clock < to)
	const [next] = hours
	const text = open ? door.dataset['now'] : next && away(next) ? door.dataset['later'] : door.dataset['today']
	if (next && text) door.textContent = text.replace('{time}', open ? open[4] : next[3]).replace('{day}', next[5])
}
