import { describe, expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { dueAddresses, dueLists, dueMail, type DueList } from '#views/edit/due.ts'
import { world } from '../../world.ts'

/** A year on, all of the small area is due. */
const later = '2027-11-26'
process.env['NOW'] = later
setValidatedCatalogue(build(world('ur'), later).catalogue)
const site = 'https://families.example/'
const lists = dueLists('en')
const named = lists.flatMap(({ things }) => things.map(({ href }) => /#\w+=([a-z0-9-]+)/.exec(href)![1]!))
const mails = (withPrivate: boolean) => lists.map((list) => dueMail(list, site, withPrivate)?.text ?? '').join('\n')

test('everything local is due a year later, each with a link that opens at "Still right"', () => {
	expect(named).toEqual(expect.arrayContaining(['baby-massage', 'wren-park', 'after-loss-group']))
	expect(mails(false)).toContain('https://families.example/en/for-workers/edit/#service=baby-massage&do=still-right')
	expect(named).not.toContain('samaritans')
	const subjectsNamed = new Set(lists.flatMap(({ things }) => things.map(({ href }) => /#(\w+)=/.exec(href)![1])))
	expect(subjectsNamed).toEqual(new Set(['service', 'venue', 'setting', 'help', 'resource']))
})

test('what may be private is in an e-mail only when asked for, and what is never shared in none', () => {
	expect(mails(false)).not.toContain('after-loss-group')
	expect(mails(true)).toContain('after-loss-group')
	expect(mails(true)).not.toContain('safe-harbour-outreach')
	expect(named).not.toContain('safe-harbour-outreach')
})

describe('an e-mail to tap fits every mail program', () => {
	const namesIn = (list: DueList) =>
		dueAddresses(list, site).flatMap((address) =>
			[...new URL(address).searchParams.get('body')!.matchAll(/#\w+=([a-z0-9-]+)/g)].map(([, id]) => id),
		)
	const idsOf = ({ things }: DueList) =>
		things.filter(({ isPrivate }) => !isPrivate).map(({ href }) => /#\w+=([a-z0-9-]+)/.exec(href)![1])

	test('and what one cannot hold comes in the next: each thing in one of them, once and whole', () => {
		const withEmail = lists.filter(({ email }) => email)
		expect(withEmail.length).toBeGreaterThan(0)
		for (const list of withEmail) expect(namesIn(list)).toEqual(idsOf(list))
		const [first] = withEmail
		const things = Array.from({ length: 60 }, (_, at) => ({
			...first!.things[0]!,
			isPrivate: false,
			href: `/en/for-workers/edit/#service=group-${at}&do=still-right`,
		}))
		const long = { ...first!, things }
		expect(dueAddresses(long, site).length).toBeGreaterThan(3)
		expect(namesIn(long)).toEqual(idsOf(long))
	})

	test('and never holds what may be private; who gave no address is sent none', () => {
		for (const list of lists) {
			for (const address of dueAddresses(list, site)) {
				expect(address.length).toBeLessThanOrEqual(1900)
				expect(address).not.toContain('after-loss-group')
			}
			expect(dueAddresses({ ...list, email: undefined } as unknown as DueList, site)).toEqual([])
		}
	})
})
