import { expect, test } from 'vitest'
import { blocksIn } from '#domain/edits/mail-block.ts'
import { issueAddress, mailAddress, mailToAttach } from '#domain/edits/sending.ts'

const message = (length: number) => ({
	title: 'First Door: Baby massage',
	lines: ['Phone: 01632 960 120 → 01632 960 121'],
	file: { firstDoor: 1, note: 'x'.repeat(length) },
})
const blocksAt = (address: string, name: string) => blocksIn(new URL(address).searchParams.get(name) ?? '').blocks

test('an e-mail holds lines to read and the change itself, and fits the shortest mail program', () => {
	const address = mailAddress('hello@wrenbridge.example', message(10))!
	expect(address.length).toBeLessThanOrEqual(1900)
	expect(decodeURIComponent(address)).toContain('Phone: 01632 960 120 → 01632 960 121\r\n')
	expect(blocksAt(address, 'body')).toEqual([message(10).file])
})

test('one that would be cut off is not offered: it says to attach the file', () => {
	expect(mailAddress('hello@wrenbridge.example', message(2000))).toBeUndefined()
	const short = mailToAttach('hello@wrenbridge.example', message(2000), 'Attach the file.')
	expect(short.length).toBeLessThanOrEqual(1900)
	expect(decodeURIComponent(short)).toContain('Attach the file.')
})

test('whatever the letters, an e-mail to attach to is short enough, and ends with a whole line', () => {
	for (const line of ['শিশুদের জন্য গান আর খেলা। '.repeat(12), 'Sing 👶🏽 and sign 🎶 '.repeat(15), 'ا'.repeat(700)]) {
		const lines = ['Baby massage (services/baby-massage)', ...Array<string>(9).fill(line)]
		const address = mailToAttach('hello@wrenbridge.example', { ...message(2000), lines }, 'ফাইলটি জুড়ে দিন।')
		expect(address.length).toBeLessThanOrEqual(1900)
		const body = new URL(address).searchParams.get('body')!.split('\r\n')
		expect(body[2]).toBe(lines[0])
		expect(body.slice(2).every((one) => lines.includes(one))).toBe(true)
	}
})

test('an issue on GitHub or GitLab comes filled in, while its address is one they take', () => {
	const github = issueAddress({ on: 'github', address: 'https://code.example/a/b/' }, message(10))!
	expect(github).toMatch(/^https:\/\/code\.example\/a\/b\/issues\/new\?title=.*&labels=change$/)
	expect(blocksAt(github, 'body')).toEqual([message(10).file])
	const gitlab = issueAddress({ on: 'gitlab', address: 'https://code.example/a/b' }, message(10))!
	expect(gitlab).toContain('/a/b/-/issues/new?issue%5Btitle%5D=')
	expect(blocksAt(gitlab, 'issue[description]')).toEqual([message(10).file])
	expect(issueAddress({ on: 'github', address: 'https://code.example/a/b' }, message(9000))).toBeUndefined()
})
