import { describe, expect, test } from 'vitest'
import { datesInEnglish } from '#domain/imports/date-words.ts'
import { toLookAt } from '#domain/imports/reading.ts'
import { readWhen, sayWhen } from '#domain/imports/when.ts'
import { locales } from '#i18n/locales.ts'
import { day } from '../../../moment.ts'

const inEnglish = datesInEnglish(locales.map(({ tag }) => tag).join(' '))
const read = (cell: string) => {
	const { text, isTranslated } = inEnglish(cell)
	return readWhen(text, day, isTranslated)
}

describe('days and months that a sheet names in a language of the site', () => {
	test.each([
		'wtorek 10:00-11:30',
		'Marți 10:00-11:30',
		'MARŢI 10:00-11:30',
		'marti 10:00-11:30',
		'dydd Mawrth 10:00-11:30',
		'الثلاثاء 10:00-11:30',
		'منگل 10:00-11:30',
		'মঙ্গলবার ১০:০০-১১:৩০',
		'вівторок 10:00-11:30',
	])('%s', (cell) =>
		expect(read(cell)).toEqual({ value: [{ day: 'tuesday', from: '10:00', to: '11:30' }], kept: [], doubts: [] }),
	)

	test.each(['12 stycznia 2027 10:00-11:00', '12 ianuarie 2027 10:00-11:00', '12 Ionawr 2027 10:00-11:00'])(
		'%s',
		(cell) => expect(read(cell).value).toEqual([{ on: '2027-01-12', from: '10:00', to: '11:00' }]),
	)

	test('several, and from one to another', () => {
		expect(read('poniedziałek i środa 10:00-11:00').value?.map((one) => 'day' in one && one.day)).toEqual([
			'monday',
			'wednesday',
		])
		expect(read('luni–vineri 9:00-15:00').value).toHaveLength(5)
	})

	test.each([
		['الأحد والثلاثاء 10:00-11:00', 'sunday tuesday'],
		['الاثنين و الأربعاء 10:00-11:00', 'monday wednesday'],
		['الأحد، الثلاثاء والخميس 10:00-11:00', 'sunday tuesday thursday'],
		['w piątek i we wtorek 10:00-11:00', 'friday tuesday'],
		['luni, miercuri și vineri 10:00-11:00', 'monday wednesday friday'],
		['Llun a Gwener 10:00-11:00', 'monday friday'],
		['Llun 10 a.m. - 11 a.m. a Gwener 2 p.m. - 3 p.m.', 'monday friday'],
		['پیر، بدھ اور جمعہ 10:00-11:00', 'monday wednesday friday'],
		['منگل کو 10:00-11:00', 'tuesday'],
		['সোমবার ও বুধবার ১০:০০-১১:০০', 'monday wednesday'],
		['у вівторок та четвер 10:00-11:00', 'tuesday thursday'],
		['п’ятниця і середа 10:00-11:00', 'friday wednesday'],
		['ਮੰਗਲਵਾਰ ਤੇ ਵੀਰਵਾਰ 10:00-11:00', 'tuesday thursday'],
		['Isniin iyo Arbaco 10:00-11:00', 'monday wednesday'],
		['10:00-11:00 luni', 'monday'],
	])('words for "and" and "on": %s', (cell, days) => {
		const { value = [], kept, doubts } = read(cell)
		expect([value.map((one) => 'day' in one && one.day).join(' '), kept, doubts]).toEqual([days, [], []])
	})

	test('what an English word says of them is read', () =>
		expect(
			read('wtorek 10:00-11:00; starts 5 stycznia 2027; not 12 stycznia 2027 i 19 stycznia 2027').value?.map(sayWhen),
		).toEqual(['tuesday 10:00-11:00; starts 2027-01-05; not 2027-01-12, 2027-01-19']))

	test('a name that may be a day or a month is not guessed at', () => {
		const { value, doubts } = read('Mawrth 10:00-11:00')
		expect(value).toBeUndefined()
		expect(doubts).not.toEqual([])
	})

	test.each(['Sunday 10am-12 noon; term time', 'First Monday of the month 2-4pm', 'Mon, Wed & Fri 9.30-11'])(
		'English stays: %s',
		(cell) => expect(read(cell)).toEqual(readWhen(cell, day)),
	)
})

/** A word of another language that is left over may turn the rest round, or make it another rhythm. */
describe('with a word that is not understood nothing is taken, and it is said', () => {
	test.each([
		...['wtorek 10:00-11:00 nie 5 stycznia 2027', 'marți 10:00-11:00, cu excepția 5 ianuarie 2027'],
		...['вівторок 10:00-11:00, крім 5 січня 2027', 'الثلاثاء 10:00-11:00 ما عدا 5 يناير 2027'],
		...['wtorek 10:00-11:00 oprócz 12 stycznia 2027', 'wtorek 10:00-11:00, nieczynne 12.01.2027'],
		...['marți 10:00-11:00 fără 5 ianuarie 2027', 'منگل 10:00-11:00، 5 جنوری 2027 کے سوا'],
		...['মঙ্গলবার ১০:০০-১১:০০, ৫ জানুয়ারি ২০২৭ বাদে', 'الثلاثاء 10:00-11:00 إلا 5 يناير 2027'],
		...['Talaado 10:00-11:00 marka laga reebo 5 Janaayo 2027', 'Llun 10:00-11:00 ac eithrio 4 Ionawr 2027'],
		...['ਮੰਗਲਵਾਰ 10:00-11:00, 5 ਜਨਵਰੀ 2027 ਨੂੰ ਛੱਡ ਕੇ', 'вівторок 10:00-11:00 окрім свят'],
		...['5 i 12 stycznia 2027 10:00-11:00'],
	])('except: %s', nothing)

	test.each([
		...['wtorek 10:00-11:00 do 5 marca 2027', 'wtorek 10:00-11:00 od 5 marca 2027'],
		...['marți 10:00-11:00 până la 5 martie 2027', 'marți 10:00-11:00 începând cu 5 martie 2027'],
		...['منگل 10:00-11:00، 5 مارچ 2027 تک', 'মঙ্গলবার ১০:০০-১১:০০, ৫ মার্চ ২০২৭ পর্যন্ত'],
		...['الثلاثاء ١٠:٠٠-١١:٠٠ حتى ٥ مارس ٢٠٢٧', 'вівторок 10:00-11:00 з 5 березня 2027'],
		...['Talaado 10:00-11:00 ilaa Maarso 5 2027', 'ਮੰਗਲਵਾਰ 10:00-11:00 5 ਮਾਰਚ 2027 ਤੱਕ'],
		...[
			'Llun 10:00-11:00 hyd at 5 Mawrth 2027',
			'Llun 10:00-11:00 tan 5 Ebrill 2027',
			'czwartek 10:00-11:00, maj-lipiec',
		],
	])('from or until: %s', nothing)

	test.each([
		...['co drugi wtorek 10:00-11:00', 'pierwszy wtorek miesiąca 10:00-11:00', 'prima marți din lună 10:00-11:00'],
		...['wtorek co 2 tygodnie 10:00-11:00', 'o dată la două săptămâni, marți 10:00-11:00'],
		...['ہر دوسرا منگل 10:00-11:00', 'মাসের প্রথম মঙ্গলবার ১০:০০-১১:০০', 'الثلاثاء كل أسبوعين 10:00-11:00'],
		...['кожен другий вівторок 10:00-11:00', 'Talaado kasta oo labaad 10:00-11:00', 'ਹਰ ਦੂਜੇ ਮੰਗਲਵਾਰ 10:00-11:00'],
		...['bob yn ail ddydd Llun 10:00-11:00', 'Llun cyntaf y mis 10:00-11:00', 'ہر ہفتہ منگل 10:00-11:00'],
	])('how often: %s', nothing)

	test.each([
		...['nie w piątek, wtorek 10:00-11:00', 'بدھ کے علاوہ، پیر 10:00-11:00', 'Pon. 9:00-10:00, wtorek zamknięte'],
		...['marți închis, joi 9:00-10:00', 'منگل بند، پیر 9:00-10:00', 'মঙ্গলবার বন্ধ, বুধবার ১০:০০-১১:০০'],
		...['الأحد مغلق، الاثنين 9:00-10:00', 'вівторок зачинено, середа 10:00-11:00', 'Talaado xiran, Isniin 9:00-10:00'],
		...['ਮੰਗਲਵਾਰ ਬੰਦ, ਸੋਮਵਾਰ 9:00-10:00', 'dydd Llun ar gau, dydd Iau 9:00-10:00', 'wtorek not piątek 10:00-11:00'],
	])('closed: %s', nothing)

	test.each([
		...['vinerea 10-12, luni 9:00-10:00', 'luni și miercurea 10:00-11:00', 'wtorki i środa 10:00-11:00'],
		...['poniedziałek do piątek 9:00-15:00', 'Llun i Gwener 9:00-15:00', 'من الأحد إلى الخميس 9:00-15:00'],
		...['الاحد والثلاثاء 10:00-11:00', 'সোম ও বুধবার ১০:০০-১১:০০', 'щовівторка та середа 10:00-11:00'],
		...['Talaado ama Isniin 10:00-11:00', 'ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ 9:00-15:00', 'Mawrth a Gwener 10:00-11:00'],
		...['wtorek și joi 10:00-11:00', 'marți 10:00-11:00, 5 mai 2027'],
	])('other days: %s', nothing)

	test.each([
		...['Marți 10:00-11:00, copii 6-12 luni', 'bebeluși 0-12 luni, marți 10:00-11:00', 'joi 10-11, 12–24 de luni'],
		...['joi 10:00-11:00, 6+ luni', 'joi 10-11, copii mai mari', 'wtorek 10:00-11:00, dzieci 6-12 miesięcy'],
		...['منگل 10:00-11:00، 6-12 ہفتہ', 'Llun 10:00-11:00, 3-5 ac iau', 'মঙ্গলবার ১০:০০-১১:০০, ৬-১২ মাস'],
		...['вівторок 10:00-11:00, діти 6-12 місяців', 'الأحد 10:00-11:00 للأطفال 6-12 شهراً'],
	])('for which ages: %s', nothing)

	function nothing(cell: string): void {
		const reading = read(cell)
		expect([reading.value, toLookAt(reading).join()]).toEqual([undefined, expect.stringMatching(/./)])
	}
})
