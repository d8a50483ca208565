import { beforeAll, describe, expect, test, vi } from 'vitest'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

async function views() {
	vi.stubEnv('NOW', day)
	const { build } = await import('#catalogue/build.ts')
	const { catalogueIn, setValidatedCatalogue } = await import('#catalogue/index.ts')
	setValidatedCatalogue(build(world('ur', 'pl'), day).catalogue)
	return {
		catalogueIn,
		...(await import('#views/context-for.ts')),
		...(await import('#views/heard.ts')),
		...(await import('#views/how-was-it.ts')),
		...(await import('#views/service.ts')),
		...(await import('#views/spending.ts')),
	}
}

let all: Awaited<ReturnType<typeof views>>
beforeAll(async () => {
	all = await views()
})

const address = 'https://wrenbridge.example/en/services/x/'
const voiceOf = (id: string) => all.serviceView('en', id, address).voice

describe('how it was', () => {
	test('is said of a group by name, as a text or an e-mail that a parent sends herself', () => {
		const { naming, messages, email } = voiceOf('rhyme-time')
		expect(naming).toBe('named')
		expect(messages.map(({ label }) => label)).toEqual(['It helped', 'Something was hard', 'I have an idea'])
		expect(messages.map(({ text }) => decodeURIComponent(text!))[1]).toBe(
			`sms:07700900145?&body=Something was hard\nRhyme time\n${address}\nWhat was hard?\n\n`,
		)
		expect(decodeURIComponent(messages[0]!.email)).toContain(
			'mailto:hello@wrenbridge.example?subject=It helped: Rhyme time&body=It helped\n',
		)
		expect(decodeURIComponent(email!)).toBe(
			`mailto:hello@wrenbridge.example?subject=How was it? Rhyme time&body=${address}\n\n`,
		)
	})

	test.each([
		['after-loss-group', 'unnamed'],
		['safe-harbour-outreach', 'no'],
		['samaritans', 'no'],
	])('of %s it is %s', (id, naming) => {
		expect(voiceOf(id)).toMatchObject({ naming, heard: [] })
	})

	test('without a name it says nothing of where she has been', () => {
		const { messages } = all.howWasIt('en')
		expect(messages.map(({ email }) => decodeURIComponent(email))[0]).toBe(
			'mailto:hello@wrenbridge.example?subject=It helped&body=It helped\nWhat helped?\n\n',
		)
	})

	test('in another script stands as it is typed, with only what an address cannot hold written out', () => {
		const { messages } = all.howWasIt('ur')
		expect(messages[0]!.email).toContain('subject=اس%20سے%20مدد%20ملی&body=')
	})
})

describe('what was heard', () => {
	test('stands on the page of the service or place it is about, which is not named there', () => {
		expect(voiceOf('baby-weigh-in').heard.map(({ id, subject }) => [id, subject?.name])).toEqual([
			['weigh-in-at-the-weekend', undefined],
		])
		expect(all.heardOfPlace(all.contextFor('en'), 'otter-lane-childrens-centre').map(({ id }) => id)).toEqual([
			'otter-lane-door',
		])
	})

	test('is newest first, with how many in bands and the answer it has', () => {
		const heard = all.allHeard(all.contextFor('en'))
		expect(heard.map(({ month }) => month)).toEqual(
			heard
				.map(({ month }) => month)
				.toSorted()
				.reverse(),
		)
		expect(heard.map(({ howMany, answer, status }) => [status, answer?.label, howMany])).toEqual([
			['heard', undefined, 'Some parents said this.'],
			['doing', 'We are doing', 'More than 30 parents said this.'],
			['cannot', 'Why we cannot', 'More than 30 parents said this.'],
			['done', 'We did', 'More than 30 parents said this.'],
			['done', 'We did', 'More than 10 parents said this.'],
		])
	})
})

describe('the open book', () => {
	test('parts each bar by kind of help, in thousandths of the largest, and names whoever was paid', () => {
		const { bars, paid, total } = all.yearView(all.contextFor('en'), '2025-26')
		expect(bars[0]).toMatchObject({
			pounds: '£366,000',
			parts: [
				{ x: 0, width: 852 },
				{ x: 852, width: 148 },
			],
		})
		expect(paid[0]).toMatchObject({ pounds: '£312,000' })
		expect(total).toBe('£1,116,000')
	})

	test('lists what parents said in that year alone', () => {
		expect(all.yearView(all.contextFor('en'), '2025-26').heard.map(({ month }) => month)).toEqual([
			'2026-03',
			'2026-01',
		])
	})

	test('counts no service that is never shared, nor who runs it', () => {
		const { everyService, organisations } = all.catalogueIn('en')
		const hidden = everyService.all.filter(({ national, sensitive }) => !national && sensitive === 'never-shared')
		expect(hidden.length).toBeGreaterThan(0)
		const named = all.runners(all.contextFor('en')).map(({ name }) => name)
		const open = everyService.all.filter(({ national, sensitive }) => !national && sensitive !== 'never-shared')
		expect(all.runners(all.contextFor('en')).reduce((sum, { count }) => sum + count, 0)).toBe(open.length)
		for (const one of hidden)
			if (!open.some((other) => other['run-by'] === one['run-by']))
				expect(named).not.toContain(organisations.get(one['run-by']).name)
	})
})
