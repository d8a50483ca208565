import { catalogueIn, type Service } from '#catalogue/index.ts'
import { youthTopics, type YouthTopic } from '#domain/model/years.ts'
import type { LinkRow } from '#ui/link-row.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { guidePath, haveYourSayPath, needPath } from '#routes.ts'
import { rowOf } from './link-rows.ts'

type Part = {
	id: YouthTopic
	/** Whom anybody may call, wherever they live. */
	calls: readonly Service[]
	services: readonly Service[]
	rows: readonly LinkRow[]
}

/**
 * The page for young people, part by part. What may be private is on none of it: the guides that lead to it have a way
 * out, and say nothing in their titles.
 */
export function youngPeopleView(context: RenderContext): { parts: readonly Part[]; parents: readonly LinkRow[] } {
	const { locale, t } = context
	const { guides, services, needs } = catalogueIn(locale)
	const guideRow = (id: string) => rowOf(context, guidePath(locale, id), guides.get(id).words)
	const say: LinkRow = { href: haveYourSayPath(locale), name: t('voice.title'), summary: t('voice.line') }
	return {
		parts: youthTopics.map((id) => {
			const all = services.suggested.filter((one) => one['young-people']?.includes(id) && !one.sensitive)
			return {
				id,
				calls: all.filter(({ national }) => national),
				services: all.filter(({ national }) => !national),
				rows: [
					...guides.forParents.filter((one) => one['young-people'] === id).map((one) => guideRow(one.id)),
					...(id === 'have-a-say' ? [say] : []),
				],
			}
		}),
		parents: [
			rowOf(context, needPath(locale, 'young-parent'), needs.get('young-parent').words),
			guideRow('pregnant-at-school'),
		],
	}
}
