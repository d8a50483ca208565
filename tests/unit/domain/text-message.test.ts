import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf, textMessage, type TextEntry } from '#domain/lists/text-message.ts'

describe('how a text is sent', () => {
	test.each([
		['a'.repeat(160), 1, 'GSM-7'],
		['a'.repeat(161), 2, 'GSM-7'],
		['a'.repeat(306), 2, 'GSM-7'],
		['a'.repeat(307), 3, 'GSM-7'],
		['€'.repeat(80), 1, 'GSM-7'],
		['€'.repeat(81), 2, 'GSM-7'],
		['ł', 1, 'UCS-2'],
		['ب'.repeat(70), 1, 'UCS-2'],
		['ب'.repeat(71), 2, 'UCS-2'],
		['ب'.repeat(201), 3, 'UCS-2'],
		['ب'.repeat(202), 4, 'UCS-2'],
	] as const)('%#', (text, segments, alphabet) => expect(segmentsOf(text)).toEqual({ segments, alphabet }))
})

/** As other programs count: in septets or in UTF-16 units, where a sign of two is never parted. */
describe('a sign that counts twice', () => {
	test.each([
		['a'.repeat(152) + '€' + 'a'.repeat(5), 1],
		['a'.repeat(152) + '€' + 'a'.repeat(7), 2],
		['a'.repeat(152) + '€' + 'a'.repeat(151), 2],
		['a'.repeat(152) + '€' + 'a'.repeat(152), 3],
		['ب'.repeat(66) + '😀' + 'ب'.repeat(65), 2],
		['ب'.repeat(66) + '😀' + 'ب'.repeat(66), 3],
	])('is never parted between two segments: %#', (text, segments) => expect(segmentsOf(text).segments).toBe(segments))
})

const words = { comma: ', ', more: (count: number) => `and ${count} more:` }
const addressOf = (locale: string, ids: readonly string[]) =>
	`https://wrenbridge.example/${locale}/list/#v=1&s=${ids.join(',')}&c=1x9fk2q`

describe('a text with a list', () => {
	const link = addressOf('en', ['baby-feeding-drop-in', 'rhyme-time', 'health-visiting-team'])
	const things: TextEntry[] = [
		{ name: 'Baby feeding drop-in', phone: '01632 960114', when: 'Thursday 10am', where: 'Orchard Children’s Centre' },
		{ name: 'Rhyme time', phone: '01632 960142', when: 'Monday 10:30am, Thursday 10:30am', where: 'Mill Lane Library' },
		{ name: 'Health visiting team', phone: '01632 960120' },
	]

	test('says the number, the name, when and where, a line for each thing, and the link', () =>
		expect(textMessage(things, link, words).text.split('\n')).toEqual([
			"01632960114 Baby feeding drop-in, Thursday 10am, Orchard Children's Centre",
			'01632960142 Rhyme time, Monday 10:30am, Thursday 10:30am, Mill Lane Library',
			'01632960120 Health visiting team',
			link,
		]))

	test('what does not fit is left for the link, and it says so', () => {
		const many = Array.from({ length: 8 }, (_, at) => ({ ...things[0]!, name: `A group with a long name ${at}` }))
		const { text, lines } = textMessage(many, addressOf('en', ['a-group']), words)
		expect(lines).toEqual(many.slice(0, lines.length).map(({ name }) => expect.stringContaining(`${name}, Thursday`)))
		expect(text.split('\n').at(-1)).toBe(`and ${8 - lines.length} more: ${addressOf('en', ['a-group'])}`)
		expect(segmentsOf(text)).toEqual({ segments: 3, alphabet: 'GSM-7' })
	})

	const urdu: TextEntry[] = [
		{
			name: 'بچے کو دودھ پلانے میں مدد کا گروپ',
			phone: '01632 960114',
			when: 'جمعرات 10:00',
			where: 'Orchard Children’s Centre',
		},
		{ name: 'چھوٹے بچوں کے لیے کھیل کا وقت', phone: '01632 960142', when: 'جمعرات 13:30', where: 'Mill Lane Library' },
	]
	test('where one thing does not fit with all of it, where it is gives way first, then when, never the name', () => {
		const more = { comma: '، ', more: (count: number) => `اور مزید ${count}:` }
		const of = (ids: readonly string[]) => textMessage(urdu, addressOf('ur', ids), more)
		const [line] = of(['group']).lines
		expect(line).toBe(`01632960114 ${urdu[0]!.name}، ${urdu[0]!.when}، Orchard Children's Centre`)
		expect(of(['baby-feeding-drop-in', 'play-for-small-children']).lines).toEqual([line])
		expect(of(['a'.repeat(70)]).lines).toEqual([`01632960114 ${urdu[0]!.name}، ${urdu[0]!.when}`])
		expect(of(['a'.repeat(90)]).lines).toEqual([`01632960114 ${urdu[0]!.name}`])
		const alone = of(['a'.repeat(140)])
		expect([alone.lines, segmentsOf(alone.text)]).toEqual([[], { segments: 2, alphabet: 'GSM-7' }])
	})

	test('what must stay stays, and nothing else where it does not fit', () => {
		const first = { name: 'Snow: call before you go' }
		const text = (length: number) =>
			textMessage([first, ...things], addressOf('en', ['a'.repeat(length)]), words, 1).lines
		expect(text(10)).toHaveLength(4)
		expect(text(300)).toEqual([first.name, '01632960114 Baby feeding drop-in, Thursday 10am'])
		expect(text(350)).toEqual([first.name])
		expect(text(500)).toEqual([])
	})

	test('curly signs do not make an English text three times as long', () => {
		const { text } = textMessage([{ name: 'Dad’s “hour” – play', phone: '01632 960114' }], link, words)
		expect(segmentsOf(text).alphabet).toBe('GSM-7')
	})
	test('says a place that has no number by its name', () =>
		expect(textMessage([{ name: 'Baby massage' }], link, words).lines).toEqual(['Baby massage']))
})

describe('any list, in any language', () => {
	const letters: Readonly<Record<string, string>> = {
		en: 'Baby massage and play ’',
		pl: 'Zajęcia dla małych dzieci łż',
		ro: 'Joacă și cântece pentru copii ț',
		ur: 'بچوں کے لیے کھیل اور گانے',
		bn: 'শিশুদের জন্য গান ও খেলা',
		ar: 'أغانٍ وألعاب للأطفال الصغار',
	}
	const textIn = (locale: string) =>
		fc.array(fc.constantFrom(...letters[locale]!), { minLength: 3, maxLength: 60 }).map((all) => `x${all.join('')}x`)
	const told = (locale: string) =>
		fc.record(
			{
				name: textIn(locale),
				phone: fc.constantFrom('01632 960114', '0808 157 0201'),
				when: textIn(locale),
				where: fc.constantFrom('Mill Lane Library', 'Orchard Children’s Centre'),
			},
			{ requiredKeys: ['name'] },
		)
	const id = fc.stringMatching(/^[a-z][a-z-]{5,25}$/)
	const plain = (text: string) => text.replaceAll('’', "'").replaceAll(' ', '')

	test.each(Object.keys(letters))('%s: at most three segments, no name cut, nothing left out silently', (locale) => {
		const list = fc.array(fc.tuple(id, told(locale)), { minLength: 1, maxLength: 12 })
		fc.assert(
			fc.property(list, (all) => {
				const link = addressOf(
					locale,
					all.map(([id]) => id),
				)
				const things = all.map(([, thing]) => thing)
				const { text, lines } = textMessage(things, link, words)
				const own = text.split('\n')
				const last = own.at(-1)!
				expect(segmentsOf(text).segments).toBeLessThanOrEqual(Math.max(3, segmentsOf(link).segments))
				expect(last.endsWith(link)).toBe(true)
				for (const [at, line] of lines.entries()) {
					expect(plain(line)).toContain(plain(things[at]!.name))
					expect(plain(line).startsWith(plain(things[at]!.phone ?? ''))).toBe(true)
				}
				expect(own.slice(0, -1)).toEqual(lines)
				const left = things.length - lines.length
				expect(last).toBe(left > 0 && lines.length > 0 ? `and ${left} more: ${link}` : link)
			}),
			{ numRuns: 200 },
		)
	})
})
