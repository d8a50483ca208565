/** The moment where the help is, as `2026-11-26T10:00`, wherever the phone is. */
export const now = new Date().toLocaleString('sv', { timeZone: 'Europe/London' }).slice(0, 16).replace(' ', 'T')
export const today = now.slice(0, 10)

/** Whole days from today to a day or moment. */
export const daysTo = (moment: string): number => (Date.parse(moment.slice(0, 10)) - Date.parse(today)) / 864e5

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
]
