import { catalogueIn } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import { addDays } from '#domain/time/dates.ts'
import { fullDate } from '#i18n/format.ts'
import { editThingPath, placePath } from '#routes.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { emailTo } from '#ui/message-links.ts'

export type WishLine = ReturnType<typeof lineOf>

/** What is wanted, or offered, and not over, soonest over first; each with the moment it goes. */
export const wishesNow = (context: RenderContext, is: Item<'wishes'>['is']): WishLine[] =>
	catalogueIn(context.locale)
		.wishes.all.filter((wish) => wish.is === is && wish.until >= context.today)
		.sort((one, other) => one.until.localeCompare(other.until))
		.map((wish) => lineOf(context, wish))

function lineOf(context: RenderContext, { id, is, by, at, until, contact, words, ...wish }: Item<'wishes'>) {
	const { locale, t } = context
	const { organisations, venues } = catalogueIn(locale)
	const date = fullDate(locale, until)
	return {
		id,
		words,
		till: `${addDays(until, 1)}T00:00`,
		from: t(`wish.for-${wish.for}`),
		until: is === 'wanted' ? t('wish.until', { date }) : t('wish.offered-until', { date }),
		askedBy: organisations.get(by).name,
		place: at ? { name: venues.get(at).name, href: placePath(locale, at) } : undefined,
		says: is === 'wanted' ? t('wish.offer') : t('wish.ask'),
		href: emailTo(contact.email, {
			subject: words.name,
			body: is === 'wanted' ? [t('wish.offer-text'), words.name, '', ''].join('\n') : '',
		}),
		phone: contact.phone,
		edit: editThingPath(locale, 'wish', id),
	}
}
