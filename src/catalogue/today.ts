/**
 * The day the site is built for, in London, as `2026-11-22`. `NOW=2026-12-24 npm run build` shows it as of that day.
 * @throws when NOW is not a date
 */
export function today(): string {
	const asked = process.env['NOW']
	if (asked === undefined || asked === '')
		return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
	if (!/^\d{4}-\d{2}-\d{2}$/.test(asked)) throw new Error(`NOW="${asked}" is not a date like 2026-12-24.`)
	return asked
}
