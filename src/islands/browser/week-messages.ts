import { all, now, today } from './london.ts'

const weeksShown = 2

/** What has passed goes from a message, with its day; this week and the next are shown, each called what it is now. */
const weeks = all('[data-sunday]')
let count = 0
for (const week of weeks) {
	const { monday, sunday } = week.dataset
	week.hidden = sunday! < today || count >= weeksShown
	if (week.hidden) continue
	count += 1
	const { within, after } = week.parentElement!.dataset
	week.firstElementChild!.textContent = monday! <= today ? within! : after!
	const days = all('[data-day]', week)
	for (const day of days) {
		const lines = all('[data-ends]', day)
		for (const line of lines) line.hidden = `${day.dataset['day']}T${line.dataset['ends']}` <= now
		day.hidden = lines.every(({ hidden }) => hidden)
	}
	const isOver = days.every(({ hidden }) => hidden)
	for (const part of all('[data-some]', week)) part.hidden = isOver
	for (const part of all('[data-none]', week)) part.hidden = !isOver
	offer(week)
}
for (const past of all('[data-past]')) past.hidden = count > 0

/** A message is copied as it stands; a device that will not has it marked, to be copied by hand. */
function offer(week: HTMLElement): void {
	const message = week.querySelector<HTMLElement>('.message')!
	const says = week.querySelector<HTMLElement>('[role=status]')!
	const [copy, pass] = all('button', week)
	copy!.onclick = async () => {
		try {
			await navigator.clipboard.writeText(message.innerText)
			says.textContent = says.dataset['done']!
		} catch {
			getSelection()!.selectAllChildren(message)
			says.textContent = says.dataset['byHand']!
		}
	}
	pass!.hidden = !navigator.share
	pass!.onclick = () => navigator.share({ text: message.innerText }).catch(() => {})
}
