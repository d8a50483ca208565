import { afterEach, expect, test, vi } from 'vitest'
import { hoursOf } from '#ui/moments.ts'
import type { RenderContext } from '#ui/render-context.ts'

const words = {
	now: 'Open now, until {time}',
	today: 'Opens today at {time}',
	later: 'Closed now. Opens {day} at {time}',
}
const holidays = '2026-12-25 2026-12-26 2026-12-28 2027-01-01'
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

/** What a page holds of a door that is open on these days. */
const hoursOn = (days: readonly (typeof weekdays)[number][]) =>
	hoursOf([{ days: [...days], from: '09:00', to: '16:30' }], { locale: 'en' } as RenderContext)

/** What a page says of its door at a moment in London. */
async function saidAt(moment: string, dataset: Record<string, string>, script: 'hours' | 'open-spans') {
	const door = { dataset: { not: holidays, ...words, ...dataset }, textContent: 'You can walk in' }
	vi.useFakeTimers({ now: new Date(moment) })
	vi.stubGlobal('document', { querySelectorAll: () => [door] })
	vi.resetModules()
	await import(`#islands/browser/${script}.ts`)
	return door.textContent
}

afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
})

test.each([
	['2026-12-23T17:00Z', 'Closed now. Opens Thursday at 9am'],
	['2026-12-24T10:00Z', 'Open now, until 4:30pm'],
	['2026-12-24T18:00Z', 'Closed now. Opens Tuesday at 9am'],
	['2026-12-27T08:00Z', 'Closed now. Opens Tuesday at 9am'],
	['2026-12-25T10:00Z', 'You can walk in'],
	['2027-03-28T23:30Z', 'Opens today at 9am'],
])('at %s a place open on weekdays says "%s"', async (moment, says) => {
	expect(await saidAt(moment, { hours: hoursOn(weekdays) }, 'hours')).toBe(says)
})

test('a door that opens twice a day, written down in any order, opens first in the morning', async () => {
	const opening = [
		{ days: [...weekdays], from: '13:00', to: '16:00' },
		{ days: [...weekdays], from: '09:00', to: '12:00' },
	]
	const hours = hoursOf(opening, { locale: 'en' } as RenderContext)
	expect(await saidAt('2026-12-23T17:00Z', { hours }, 'hours')).toBe('Closed now. Opens Thursday at 9am')
	expect(await saidAt('2026-12-24T12:30Z', { hours }, 'hours')).toBe('Opens today at 1pm')
})

test('one that opens on a single day names no day more than a week ahead', async () => {
	const hours = hoursOn(['friday'])
	expect(await saidAt('2026-12-18T18:00Z', { hours }, 'hours')).toBe('You can walk in')
	expect(await saidAt('2026-12-11T18:00Z', { hours }, 'hours')).toBe('Closed now. Opens Friday at 9am')
})

test('where notices close a door, neither a holiday nor a day weeks ahead is named', async () => {
	const span = (day: string, name: string) => [`${day}T09:00`, `${day}T16:30`, '9am', '4:30pm', name]
	const christmas = [span('2026-12-25', 'Friday'), span('2026-12-29', 'Tuesday')]
	const said = (spans: object) => saidAt('2026-12-24T18:00Z', { spans: JSON.stringify(spans) }, 'open-spans')
	expect(await said(christmas)).toBe('Closed now. Opens Tuesday at 9am')
	expect(await said([span('2027-01-12', 'Tuesday')])).toBe('You can walk in')
})
