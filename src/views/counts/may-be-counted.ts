import { catalogueIn } from '#catalogue/index.ts'
import { memoize } from '#domain/memoize.ts'
import type { EasySubject } from '#domain/model/easy.ts'
import { isCountedKind, pageKindOf } from '#domain/page-kind.ts'
import { sourceLocale } from '#i18n/locales.ts'

/** Where a parent's own list is made, shown or printed, and where somebody says what is happening. */
const never = new Set([
	'show',
	'embed/list',
	'for-workers/share',
	'for-workers/hand-out',
	'for-workers/handover',
	'for-workers/edit',
])

/**
 * Whether a page, by its address below the language, may be counted: nothing that may be private, is asked about first
 * or is about loss, no urgent card in pictures, no check and no parent's list. What nobody knows is not.
 */
export const mayBeCounted = memoize((page: string): boolean => {
	const { services, everyService, needs, guides, easy, venues } = catalogueIn(sourceLocale)
	const [section = '', part = '', id = ''] = page.split('/')
	const kind = pageKindOf(page)
	const need = (id: string) => needs.all.some((one) => one.id === id && one.privacy !== 'x' && !one.quiet)
	const isOpen = ({ id, of }: { id: string; of: EasySubject }) => of === 'stages' || (of === 'needs' && need(id))
	if (!isCountedKind(kind) || section === 'examples' || never.has(page)) return false
	if (kind === 'services')
		return everyService.all.some((one) => one.id === part && !one.sensitive && !services.isQuiet(one))
	if (kind === 'lists') return part === 'need' ? need(id) : true
	if (section === 'needs') return part === '' || need(part)
	if (section === 'guides')
		return part === '' || guides.all.some((one) => one.id === part && !one.sensitive && one.needs.every(need))
	if (section === 'easy') return part === '' || easy.all.some((one) => one.id === part && isOpen(one))
	if (section === 'places') return part === '' || venues.all.some((one) => one.id === part)
	return true
})
