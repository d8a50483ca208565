import type ICAL from 'ical.js'

/**
 * Of several versions of the same event, or of the same date of it, the newest: the highest SEQUENCE, then what was
 * written last (RFC 5545, 3.8.7.4). Two that nothing tells apart are both kept: some systems give different events the
 * same UID.
 */
export function newestOf(vevents: readonly ICAL.Component[]): ICAL.Component[] {
	const newest = new Map<string, ICAL.Component[]>()
	for (const vevent of vevents) {
		const key = keyOf(vevent)
		const others = key === undefined ? [] : (newest.get(key) ?? [])
		const order = others[0] ? compare(vevent, others[0]) : 1
		if (key === undefined) newest.set(`alone ${newest.size}`, [vevent])
		else if (order > 0) newest.set(key, [vevent])
		else if (order === 0) newest.set(key, [...others, vevent])
	}
	return [...newest.values()].flat()
}

function keyOf(vevent: ICAL.Component): string | undefined {
	const [uid, replaces] = [textOf(vevent, 'uid'), textOf(vevent, 'recurrence-id')]
	return uid ? `${uid} ${replaces}` : undefined
}

function compare(one: ICAL.Component, other: ICAL.Component): number {
	const sequence = (Number(textOf(one, 'sequence')) || 0) - (Number(textOf(other, 'sequence')) || 0)
	const writtenAt = (vevent: ICAL.Component) => textOf(vevent, 'last-modified') || textOf(vevent, 'dtstamp')
	return sequence || writtenAt(one).localeCompare(writtenAt(other))
}

const textOf = (vevent: ICAL.Component, name: string): string => String(vevent.getFirstPropertyValue(name) ?? '')
