import { expect, test } from 'vitest'
import { eventLd, placeLd, serviceLd } from '#exchange/json-ld.ts'
import { exampleService } from '#views/examples.ts'

const place = {
	name: 'Orchard Children’s Centre',
	address: { lines: ['14 Mill Lane', 'Wrenbridge'], postcode: 'WB1 3QD' },
	point: { lat: 54.7, lon: 2 },
	phone: '01632 960 110',
}
const described = {
	service: exampleService('fresh', '2026-11-22'),
	name: 'Baby feeding drop-in',
	summary: 'Help with breast or bottle.',
	provider: 'Wrenbridge Health Visiting',
	area: 'Wrenbridge',
	url: 'https://wrenbridge.example/en/services/baby-feeding-drop-in/',
	language: 'en',
}

test('a place says where it is', () => {
	expect(placeLd(place, 'https://wrenbridge.example/en/places/orchard/')).toMatchObject({
		'@type': 'CivicStructure',
		address: { streetAddress: '14 Mill Lane, Wrenbridge', postalCode: 'WB1 3QD' },
		geo: { latitude: 54.7, longitude: 2 },
	})
})

test('a service says who runs it, in which languages, and that it is free', () => {
	expect(serviceLd(described)).toMatchObject({
		'@type': 'Service',
		provider: { name: 'Wrenbridge Health Visiting' },
		isAccessibleForFree: true,
		availableChannel: { availableLanguage: ['en', 'ur'], servicePhone: { telephone: '01632 960 114' } },
	})
})

test('a service that costs money does not say it is free', () => {
	expect(serviceLd({ ...described, service: exampleService('paid', '2026-11-22') }).isAccessibleForFree).toBe(false)
})

test('an event has its day, its times and its place', () => {
	expect(eventLd({ day: '2026-11-26', from: '10:00', to: '12:00', sure: true }, described, place)).toMatchObject({
		startDate: '2026-11-26T10:00',
		endDate: '2026-11-26T12:00',
		location: { '@type': 'Place', address: '14 Mill Lane, Wrenbridge, WB1 3QD' },
	})
})

const planned = { day: '2026-11-26', from: '10:00', to: '12:00', sure: true }
const status = (one: string) => `https://schema.org/${one}`

test('an event that is as planned is scheduled and was never at another time', () => {
	expect(eventLd(planned, described, place)).toMatchObject({ eventStatus: status('EventScheduled') })
	expect(eventLd(planned, described, place)).not.toHaveProperty('previousStartDate')
})

test('an event that is off is cancelled, at the time and place it was to be', () => {
	expect(eventLd({ ...planned, isOff: true }, described, place)).toMatchObject({
		eventStatus: status('EventCancelled'),
		startDate: '2026-11-26T10:00',
		location: { name: 'Orchard Children’s Centre' },
	})
})

test('an event at another time says when it was to start', () => {
	expect(eventLd({ ...planned, from: '10:45', was: planned }, described, place)).toMatchObject({
		eventStatus: status('EventRescheduled'),
		startDate: '2026-11-26T10:45',
		previousStartDate: '2026-11-26T10:00',
	})
})

test('an event that has only another place is scheduled there', () => {
	const elsewhere = eventLd({ ...planned, at: 'hall', was: planned }, described, place)
	expect(elsewhere).toMatchObject({ eventStatus: status('EventScheduled') })
	expect(elsewhere).not.toHaveProperty('previousStartDate')
})

test('an event that has moved online is to be seen there, and may be at another time too', () => {
	expect(eventLd({ ...planned, at: 'online', was: planned }, described)).toMatchObject({
		eventStatus: status('EventMovedOnline'),
		eventAttendanceMode: status('OnlineEventAttendanceMode'),
		location: { '@type': 'VirtualLocation' },
	})
	expect(eventLd({ ...planned, at: 'online', from: '11:00', was: planned }, described)).toMatchObject({
		eventStatus: [status('EventMovedOnline'), status('EventRescheduled')],
		previousStartDate: '2026-11-26T10:00',
	})
})

test('a session to midnight ends as the next day begins', () => {
	const late = { day: '2026-12-31', from: '22:00', to: '24:00', sure: true }
	expect(eventLd(late, described)).toMatchObject({ startDate: '2026-12-31T22:00', endDate: '2027-01-01T00:00' })
})
