import { all, today } from './london.ts'

/** A week that has passed goes from the choice, and the next one is chosen for it. */
const weeks = all('[data-sunday]')
for (const week of weeks) week.hidden = week.dataset['sunday']! < today
const left = weeks.find(({ hidden }) => !hidden)
if (weeks.some((week) => week.hidden && week.querySelector('input')!.checked)) left?.querySelector('input')!.click()
for (const part of all('.walls,.which-week,[data-past]')) part.hidden = part.matches('[data-past]') === Boolean(left)
