/** The sorts of page a site has, as people call them: one, and several. */
export const pageKinds = {
	home: ['home page', 'home pages'],
	stages: ['page of a stage', 'pages of stages'],
	topics: ['page of a topic', 'pages of topics'],
	needs: ['page of a need', 'pages of needs'],
	services: ['page of a service', 'pages of services'],
	lists: ['list of services', 'lists of services'],
	places: ['page of a place', 'pages of places'],
	guides: ['guide', 'guides'],
	'whats-on': ['page of what is on', 'pages of what is on'],
	search: ['search page', 'search pages'],
	urgent: ['page of urgent help', 'pages of urgent help'],
	easy: ['page in pictures', 'pages in pictures'],
	checks: ['page of a check', 'pages of checks'],
	kept: ['page of a parent’s own list', 'pages of a parent’s own list'],
	frames: ['frame for other websites', 'frames for other websites'],
	workers: ['page for workers', 'pages for workers'],
	about: ['page about the site', 'pages about the site'],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>
export type PageKind = keyof typeof pageKinds

const isPageKind = (name: string): name is PageKind => Object.hasOwn(pageKinds, name)
export const pageKindNames = Object.keys(pageKinds).filter(isPageKind)

/** Where a parent answers questions or keeps what they found: nobody may know how often. */
type NeverCounted = 'checks' | 'kept'
export type CountedKind = Exclude<PageKind, NeverCounted>
export const isCountedKind = (kind: PageKind): kind is CountedKind => kind !== 'checks' && kind !== 'kept'
export const countedKinds = pageKindNames.filter(isCountedKind)

const bySection: Readonly<Record<string, PageKind>> = {
	'': 'home',
	stages: 'stages',
	outcomes: 'topics',
	needs: 'needs',
	services: 'services',
	places: 'places',
	guides: 'guides',
	'whats-on': 'whats-on',
	search: 'search',
	'urgent-help': 'urgent',
	show: 'urgent',
	easy: 'easy',
	childcare: 'lists',
	'young-people': 'lists',
	community: 'lists',
	'your-team': 'lists',
	'find-help': 'checks',
	'money-check': 'checks',
	list: 'kept',
	embed: 'frames',
	'for-workers': 'workers',
}

/** What sort of page it is, by its address below the language: `services/rhyme-time`, or nothing for home. */
export function pageKindOf(page: string): PageKind {
	const [section = '', ...more] = page.split('/')
	if (section === 'services' && more.length !== 1) return 'lists'
	return bySection[section] ?? 'about'
}

/** "3 pages of services" */
export const countedPages = (count: number, kind: PageKind): string =>
	`${count} ${pageKinds[kind][count === 1 ? 0 : 1]}`
