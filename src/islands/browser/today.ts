/** The day where the help is, wherever the phone is. */
export const todayInLondon = (): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
