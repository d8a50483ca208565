import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromFragment, mostServices, toFragment } from '#domain/lists/link.ts'
import { longestNote } from '#domain/lists/note.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/)
/** Few places, so that several things in a row share one. */
const place = fc.constantFrom('otter-lane', 'wren-park', '2nd-hall')
const item = fc.tuple(id, fc.option(place)).map(([service, at]) => (at ? `${service}@${at}` : service))
const link = fc.record({
	ids: fc.uniqueArray(item, { minLength: 1, maxLength: mostServices }),
	note: fc.string({ unit: 'grapheme', maxLength: 60 }),
})

describe('a list in a link', () => {
	test('comes back as it was sent', () => {
		fc.assert(
			fc.property(link, ({ ids, note }) => {
				const read = fromFragment(toFragment({ ids, note }))
				expect(read).toMatchObject({ ids, state: 'whole' })
				expect(fromFragment(toFragment(read!))).toEqual(read)
			}),
			{ numRuns: 2000 },
		)
	})

	test('given out before lists had places opens as it did then, and one without places is written as ever', () => {
		const links = {
			'v=1&s=baby-feeding-drop-in,rhyme-time&n=Ask+for+Amina&c=nlkl6p': {
				ids: ['baby-feeding-drop-in', 'rhyme-time'],
				note: 'Ask for Amina',
			},
			'v=1&s=tiny-tunes,songs-at-chapel-street,baby-massage&c=p5ol3v': {
				ids: ['tiny-tunes', 'songs-at-chapel-street', 'baby-massage'],
				note: '',
			},
		}
		for (const [fragment, list] of Object.entries(links)) {
			expect(fromFragment(fragment)).toEqual({ ...list, state: 'whole' })
			expect(toFragment(list)).toBe(fragment)
		}
	})

	test('carries places, one that several share in a row only once, and says so to older pages', () => {
		const ids = ['weigh-in@otter-lane', 'rhymes', 'massage@otter-lane', 'massage@wren-park']
		const whole = toFragment({ ids, note: '' })
		expect(whole).toMatch(/^v=2&s=weigh-in@otter-lane,rhymes,massage@,massage@wren-park&c=[a-z0-9]+$/)
		expect(fromFragment(whole)).toEqual({ ids, note: '', state: 'whole' })
		expect(fromFragment(whole.replace('wren', 'when'))?.state).toBe('damaged')
		expect(fromFragment(whole.replace('otter-lane', ''))).toMatchObject({
			state: 'damaged',
			ids: expect.arrayContaining(['weigh-in']),
		})
		expect(fromFragment('v=2&s=weigh-in@%3Cb%3E,massage@&c=x')).toEqual({
			ids: ['weigh-in', 'massage'],
			note: '',
			state: 'damaged',
		})
	})

	test('keeps a note in any script, in plain words', () => {
		expect(
			fromFragment(
				toFragment({ ids: ['baby-massage'], note: 'جمعرات کو پہلے جائیں۔ آمنہ کا پوچھیں & say “hello” + 1' }),
			),
		).toEqual({ ids: ['baby-massage'], note: 'جمعرات کو پہلے جائیں۔ آمنہ کا پوچھیں & say “hello” + 1', state: 'whole' })
	})

	test('cut short anywhere, or with a letter changed, says so and gives what could be read', () => {
		const whole = toFragment({
			ids: ['baby-feeding-drop-in', 'stay-and-play', 'health-visitor-line'],
			note: 'Ask for Amina',
		})
		for (let end = whole.indexOf('s=') + 3; end < whole.length; end++)
			expect(fromFragment(whole.slice(0, end))?.state, whole.slice(0, end)).toBe('damaged')
		expect(fromFragment(whole.slice(0, whole.indexOf('health') + 3))?.ids).toEqual([
			'baby-feeding-drop-in',
			'stay-and-play',
			'hea',
		])
		expect(fromFragment(whole.replace('stay', 'slay'))).toMatchObject({ state: 'damaged' })
	})

	test('survives what message apps do to links', () => {
		const whole = toFragment({ ids: ['baby-massage', 'stay-and-play'], note: 'Ask first' })
		for (const changed of [
			`#${whole}`,
			whole.replaceAll(',', '%2C'),
			whole.replaceAll('&', '&amp;'),
			`${whole}.`,
			`${whole})`,
		])
			expect(fromFragment(changed)).toMatchObject({
				ids: ['baby-massage', 'stay-and-play'],
				note: 'Ask first',
				state: 'whole',
			})
	})

	/** What mail and message programs are known to do to an address, one or several after another. */
	const damages: Readonly<Record<string, (text: string) => string>> = {
		'#, = and & written out': (text) => text.replace(/[#=&]/g, encodeURIComponent),
		'= written out': (text) => text.replaceAll('=', '%3D'),
		'& written out': (text) => text.replaceAll('&', '%26'),
		'@ written out': (text) => text.replaceAll('@', '%40'),
		'commas written out': (text) => text.replaceAll(',', '%2c'),
		'all of it written out': encodeURIComponent,
		'& as in HTML': (text) => text.replaceAll('&', '&amp;'),
		'& as a number in HTML': (text) => text.replaceAll('&', '&#38;'),
		'signs of quoted-printable': (text) => text.replaceAll('=', '=3D'),
		'a soft break of quoted-printable': (text) => `${text.slice(0, 40)}=\r\n${text.slice(40)}`,
		'a line break': (text) => `${text.slice(0, 30)}\r\n ${text.slice(30)}`,
		'a line break written out': (text) => `${text.slice(0, 30)}%0D%0A${text.slice(30)}`,
		'a sign without width': (text) => `${text.slice(0, 25)}\u200b${text.slice(25)}`,
		'inside another address': (text) => `https://wrenbridge.example/en/list/#${text}`,
		'inside a Safe Link': (text) =>
			`?url=${encodeURIComponent(`https://wrenbridge.example/en/list/#${text}`)}&data=05%7C02&sdata=k3x&reserved=0`,
		'what a mail program adds': (text) => `${text}&data=05|02|x&sdata=abc%3D&reserved=0`,
		'a full stop behind it': (text) => `${text}.`,
		'brackets around it': (text) => `<${text}>`,
		'a bracket and quotes behind it': (text) => `${text}").`,
		'spaces around it': (text) => ` ${text} `,
	}
	test.each(Object.entries(damages))('survives %s', (_, damage) => {
		fc.assert(
			fc.property(link, (sent) => {
				const whole = toFragment(sent)
				expect(fromFragment(damage(whole))).toEqual({ ...fromFragment(whole)!, state: 'whole' })
			}),
			{ numRuns: 300 },
		)
	})
	test('survives two kinds of damage, one after another', () => {
		const damage = fc.constantFrom(...Object.values(damages))
		fc.assert(
			fc.property(link, damage, damage, (sent, first, then) => {
				const whole = toFragment(sent)
				expect(fromFragment(then(first(whole)))).toMatchObject({ ids: sent.ids, state: 'whole' })
			}),
			{ numRuns: 3000 },
		)
	})

	test('from a later version is read as far as it can be', () => {
		expect(fromFragment('v=7&s=baby-massage,new*thing&x=9&c=zz')).toEqual({
			ids: ['baby-massage'],
			note: '',
			state: 'newer',
		})
	})

	test('is none of ours without services', () =>
		expect([fromFragment(''), fromFragment('#main'), fromFragment('q=play')]).toEqual([
			undefined,
			undefined,
			undefined,
		]))

	test('100,000 damaged, hostile and nonsense links never throw, never let in more than ids and plain words', () => {
		const hostile = fc.constantFrom(
			'<script>',
			'javascript:alert(1)',
			'%00',
			'%E0%A4',
			'../',
			'__proto__',
			'\u202e',
			'\u0000',
			"' onload='",
			'%253C',
			'&s=',
			'#',
			'=',
			'&amp;',
			',,,,',
		)
		const pieces = fc
			.array(
				fc.oneof(
					link.map(toFragment),
					hostile,
					fc.string({ maxLength: 12 }),
					fc.string({ unit: 'binary', maxLength: 6 }),
				),
				{ maxLength: 6 },
			)
			.map((all) => all.join(''))
		const cutUp = fc
			.tuple(link.map(toFragment), fc.nat(), fc.nat(), hostile)
			.map(([whole, from, to, more]) => whole.slice(0, from % whole.length) + more + whole.slice(to % whole.length))
		fc.assert(
			fc.property(fc.oneof(pieces, cutUp), (fragment) => {
				const read = fromFragment(fragment)
				if (!read) return
				if (
					read.ids.length > mostServices ||
					read.ids.some((one) => !/^[a-z0-9][a-z0-9-]*(@[a-z0-9][a-z0-9-]*)?$/.test(one)) ||
					new Set(read.ids).size !== read.ids.length
				)
					throw new Error(fragment)
				if ([...read.note].length > longestNote || /\p{Cc}|(?![\u200c\u200d])\p{Cf}/u.test(read.note))
					throw new Error(fragment)
			}),
			{ numRuns: 100_000 },
		)
	})
})
