import { vi } from 'vitest'
import type { RawDocument } from '#catalogue/files.ts'
import { day } from '../../moment.ts'
import { world, worldWith } from '../../world.ts'

const documents = world('ur', 'pl').filter(({ kind }) => kind !== 'notices')

const noticeFile = (id: string, data: object): RawDocument => ({
	file: `content/local/notices/${id}/facts.yaml`,
	root: 'local',
	kind: 'notices',
	id,
	data,
	body: '',
	html: '',
})

/** What the views make of the small area on a day, with these notices and no others, and its files as `changed`. */
export async function viewsWith(
	notices: Readonly<Record<string, object>>,
	on: string = day,
	changed: (one: RawDocument) => RawDocument = (one) => one,
) {
	vi.resetModules()
	vi.stubEnv('NOW', on)
	const { build } = await import('#catalogue/build.ts')
	const { catalogueIn, setValidatedCatalogue } = await import('#catalogue/index.ts')
	const files = Object.entries(notices).map(([id, data]) => noticeFile(id, data))
	const { catalogue, problems } = build(worldWith(documents.map(changed), files), on)
	const faults = problems.filter(({ file, severity }) => severity === 'error' && file.includes('/notices/'))
	if (faults.length > 0) throw new Error(JSON.stringify(faults))
	setValidatedCatalogue(catalogue)
	return {
		catalogueIn,
		...(await import('#views/calendars.ts')),
		...(await import('#views/service.ts')),
		...(await import('#views/lists/data.ts')),
		...(await import('#views/embed/oembed.ts')),
		...(await import('#views/open-data/files.ts')),
		...(await import('#views/checks/help-row.ts')),
		...(await import('#views/context-for.ts')),
		...(await import('#views/finder/docs.ts')),
		...(await import('#views/week-scopes.ts')),
		...(await import('#views/pictures.ts')),
	}
}
