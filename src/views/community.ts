import { catalogueIn } from '#catalogue/index.ts'
import { money } from '#i18n/format.ts'
import { editThingPath, guidePath } from '#routes.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { rowOf } from './link-rows.ts'
import { emailTo } from '#ui/message-links.ts'

/** What is for everybody who lives there, and how somebody starts a thing of their own. */
export function communityView(context: RenderContext) {
	const { locale, t } = context
	const { area, groupHelps, guides, organisations, services } = catalogueIn(locale)
	const helper = area['start-a-group']
	return {
		forAllAges: services.suggested.filter(
			(one) => !one.sensitive && (one['all-ages'] || (one.years && !one['young-people'])),
		),
		start: [rowOf(context, guidePath(locale, 'start-a-group'), guides.get('start-a-group').words)],
		helpers: helper ? services.named([helper]) : [],
		helps: groupHelps.all.map(({ id, national, kind, by, pounds, contact, words }) => ({
			id,
			words,
			kind: t(`group-help.${kind}`),
			upTo: pounds === undefined ? undefined : t('spend.up-to', { pounds: money(locale, pounds) }),
			by: organisations.get(by).name,
			email: contact.email,
			href: emailTo(contact.email, { subject: words.name, body: '' }),
			phone: contact.phone,
			web: contact.web,
			edit: national ? undefined : editThingPath(locale, 'help', id),
		})),
	}
}
