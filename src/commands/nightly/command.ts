import type { Catalogue } from '#catalogue/entry.ts'
import { filesIn } from '#catalogue/files.ts'
import { changesOf, type Changes } from './changes.ts'
import { nightReport, type Contacts, type Night } from './report.ts'
import { snapshotOf } from './snapshot.ts'

/** So many new and changed pages are named. */
const mostLinks = 12
/** So much of what the software said at last: the reason stands at its end. */
const lastLines = 40

type Work = {
	day: string
	out: string
	content: string
	check: () => { catalogue?: Catalogue; warnings: number; errors: string }
	/** Builds the site beside the one that is there and puts it in its place; says whether it did. */
	build: () => Promise<{ isBuilt: boolean; says: string }>
	/** What is due and how pages are called, once the content is known to be right. */
	lookUp: (catalogue: Catalogue) => {
		due: readonly { runBy: string; count: number }[]
		link: (page: string) => string[]
	}
}

/**
 * One night: checks the content, builds the site, and tells what is different. Whatever goes wrong, the site that was
 * there stays, and the report says so.
 */
export async function night({
	day,
	out,
	content,
	check,
	build,
	lookUp,
}: Work): Promise<{ says: string; isNew: boolean }> {
	let before: string | undefined
	const contacts = contactsIn(content)
	const report = (rest: Outcome) => nightReport({ day, before, contacts, ...rest })
	try {
		const last = snapshotOf(out)
		before = last.made
		const { catalogue, warnings, errors } = check()
		if (!catalogue) return { says: report({ outcome: 'content', says: errors }), isNew: false }
		const { due, link } = lookUp(catalogue)
		const { isBuilt, says } = await build()
		if (!isBuilt)
			return {
				says: report({ outcome: 'software', says: says.trim().split('\n').slice(-lastLines).join('\n') }),
				isNew: false,
			}
		const changes = before === undefined ? undefined : changesOf(last, snapshotOf(out))
		const links = changes ? linksTo(changes, link) : []
		return { says: report({ outcome: 'new', ...(changes ? { changes } : {}), links, warnings, due }), isNew: true }
	} catch (error) {
		return {
			says: report({ outcome: 'software', says: error instanceof Error ? error.message : String(error) }),
			isNew: false,
		}
	}
}

type Outcome = Night extends infer One ? (One extends Night ? Omit<One, 'day' | 'before' | 'contacts'> : never) : never

const linksTo = (changes: Changes, link: (page: string) => string[]): string[] =>
	[...changes.new, ...changes.changed].flatMap(link).slice(0, mostLinks)

/** Read as far as they can be: the content may be what is wrong. */
function contactsIn(content: string): Contacts {
	const area = filesIn(content).files.find(({ kind, root, locale }) => kind === 'area' && root === 'local' && !locale)
	const { feedback, repository } = (area?.data ?? {}) as { feedback?: unknown; repository?: { address?: unknown } }
	const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
	return { team: textOf(feedback), software: textOf(repository?.address) }
}
