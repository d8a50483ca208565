import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { dueAddress, dueLists, dueMail } from '#views/edit/due.ts'
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
})

test('what may be private is in an e-mail only when asked for, and what is never shared in none', () => {
	expect(mails(false)).not.toContain('after-loss-group')
	expect(mails(true)).toContain('after-loss-group')
	expect(mails(true)).not.toContain('safe-harbour-outreach')
	expect(named).not.toContain('safe-harbour-outreach')
})

test('an e-mail to tap fits every mail program, or is not offered', () => {
	for (const list of lists) expect((dueAddress(list, site) ?? '').length).toBeLessThanOrEqual(1900)
	expect(lists.some((list) => dueAddress(list, site))).toBe(true)
})
