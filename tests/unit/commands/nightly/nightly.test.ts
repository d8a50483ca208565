import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Catalogue } from '#catalogue/entry.ts'
import { changesOf, inKinds } from '#commands/nightly/changes.ts'
import { night } from '#commands/nightly/command.ts'
import { snapshotOf } from '#commands/nightly/snapshot.ts'
import { scratchFolder } from '../../../scratch.ts'

const folder = scratchFolder('nightly')
const out = join(folder, 'dist')
beforeEach(() => rmSync(out, { recursive: true, force: true }))

const yesterday = '2026-11-25'
const today = '2026-11-26'
const put = (pages: Readonly<Record<string, string>>, made: string) => {
	for (const [path, main] of Object.entries(pages)) {
		const file = join(out, path, 'index.html')
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(
			file,
			`<html lang="en" data-made="${made}"><title>${made}</title><main id="main">${main}</main></html>`,
		)
	}
}
const before = {
	en: '<h1>Help</h1><p>Next: Thursday 26 November, 10am</p>',
	'en/services/drop-in': '<h1>Drop-in</h1><p>That is tomorrow.</p>',
	'ur/services/drop-in': '<h1>نظمیں</h1><p>یہ کل ہے۔</p>',
	'en/services/rhyme-time': '<h1>Rhyme time</h1><li>Thursday 26 November</li><li>Thursday 3 December</li>',
	'ur/services/rhyme-time': '<h1>نظمیں</h1><li>جمعرات 26 نومبر</li><li>جمعرات 3 دسمبر</li>',
	'en/services/old-group': '<h1>Old group</h1>',
	'en/places/library': '<h1>Library</h1><p>Mill Lane</p>',
}
const after = {
	en: before.en,
	'en/services/drop-in': '<h1>Drop-in</h1><p>That is today.</p>',
	'ur/services/drop-in': '<h1>نظمیں</h1><p>یہ آج ہے۔</p>',
	'en/services/rhyme-time': '<h1>Rhyme time</h1><li>Thursday 3 December</li><li>Thursday 10 December</li>',
	'ur/services/rhyme-time': '<h1>نظمیں</h1><li>جمعرات 3 دسمبر</li><li>جمعرات 10 دسمبر</li>',
	'en/services/new-group': '<h1>New group</h1>',
	'en/places/library': '<h1>Library</h1><p>Mill Road</p>',
}
const swap = () => {
	rmSync(out, { recursive: true })
	put(after, today)
}

test('tells new, gone and changed pages apart, and those on which only days moved on, in each language', () => {
	put(before, yesterday)
	const last = snapshotOf(out)
	swap()
	const changes = changesOf(last, snapshotOf(out))
	expect(last.made).toBe(yesterday)
	expect(changes).toEqual({
		new: ['services/new-group'],
		gone: ['services/old-group'],
		changed: ['places/library'],
		dates: ['services/drop-in', 'services/rhyme-time'],
	})
	expect(inKinds(['services/a', 'services/b', '', 'guides/c'])).toBe('1 home page, 2 pages of services, 1 guide')
	expect(inKinds([])).toBe('none')
})

test('a page whose drawings, scripts and day of building alone are others is the same', () => {
	put({ en: 'Help<svg><path d="M1"/></svg><script>1</script>' }, yesterday)
	const last = snapshotOf(out)
	put({ en: 'Help<svg><path d="M2"/></svg><script>2</script>' }, today)
	expect(Object.values(changesOf(last, snapshotOf(out))).flat()).toEqual([])
})

describe('what is told of a night', () => {
	const nothing = {} as Catalogue
	const work = {
		day: today,
		out,
		content: 'tests/world',
		check: () => ({ catalogue: nothing, warnings: 2, errors: '' }),
		build: async () => {
			swap()
			return { isBuilt: true, says: '' }
		},
		lookUp: () => ({
			due: [{ runBy: 'Mill Lane Library', count: 1 }],
			link: (page: string) => (page.startsWith('services/') ? [`https://families.example/en/${page}/`] : []),
		}),
	}

	test('a good one: what is different, and what is to do', async () => {
		put(before, yesterday)
		const { says, isNew } = await night(work)
		expect(isNew).toBe(true)
		expect(says).toMatchInlineSnapshot(`
			"The site was built: 26 November 2026

			What families see now
			  The site as of today, as soon as it is published.

			What is different from the site of 25 November 2026
			  New: 1 page of a service.
			  Gone: 1 page of a service.
			  Changed: 1 page of a place.
			  Only days and times moved on: 2 pages of services.
			  To look at:
			  - https://families.example/en/services/new-group/

			What to do
			  The content has 2 warnings. To read them: npm run check:content
			  Somebody should ask soon whether these are still right. For the e-mails: npm run due
			  - Mill Lane Library: 1 thing
			"
		`)
	})

	test('the first one: nothing to compare with', async () => {
		const { says } = await night({
			...work,
			check: () => ({ catalogue: nothing, warnings: 0, errors: '' }),
			build: async () => ({ isBuilt: true, says: '' }),
			lookUp: () => ({ due: [], link: () => [] }),
		})
		expect(says).not.toContain('different')
		expect(says).toContain('What to do\n  Nothing.')
	})

	test('the content is wrong: nothing is built, and whoever wrote it can mend it', async () => {
		put(before, yesterday)
		const { says, isNew } = await night({
			...work,
			check: () => ({ warnings: 0, errors: 'content/local/services/a/facts.yaml\n  cost  is missing.\u202E' }),
			build: () => Promise.reject(new Error('built all the same')),
		})
		expect(isNew).toBe(false)
		expect(says).toMatchInlineSnapshot(`
			"The site was not built: something in the content is wrong (26 November 2026)

			What families see now
			  The site of 25 November 2026, whole and as it was.
			  Its pages take out by themselves what has passed. What was changed since is not on it yet.

			What to do
			  Each line below names a file, a place in it, what is wrong there and what to write. Put that right,
			  or take back the last change of that file. The next night builds the site by itself.
			  To build it at once: npm run nightly

			Whom to ask
			  Whoever changed these files last.
			  The team that looks after the content: hello@wrenbridge.example
			  Where the software and its questions are: https://code.wrenbridge.example/families/first-door

			What is wrong
			  content/local/services/a/facts.yaml
			    cost  is missing.U+202E
			"
		`)
	})

	test.each([
		['says so', async () => ({ isBuilt: false, says: `${'…\n'.repeat(100)}The disk is full.` })],
		['dies', () => Promise.reject(new Error('The disk is full.'))],
	])('the build %s: no editor is sent looking, and the reason is there to hand on', async (_, build) => {
		put(before, yesterday)
		const { says, isNew } = await night({ ...work, build })
		expect(isNew).toBe(false)
		expect(says.split('\n')[0]).toBe('The site was not built: the software stopped (26 November 2026)')
		expect(says).toContain('The site of 25 November 2026, whole and as it was.')
		expect(says).toContain('The content is in order')
		expect(says).toContain('The disk is full.')
		expect(says.length).toBeLessThan(2_000)
	})
})
