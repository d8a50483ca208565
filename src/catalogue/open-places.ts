import { withoutClosedPlaces, type Placed } from '#domain/closed-places.ts'
import { isAboutVenue } from '#domain/notices/subject.ts'
import type { Item } from './kinds.ts'

type Places = Readonly<Record<'all' | 'ended', readonly Pick<Item<'venues'>, 'id' | 'closed'>[]>>

/** What names places, as it is without those that have closed by a day: nobody is sent to a shut door. */
export function atOpenPlaces({ all, ended }: Places, today: string) {
	const closing = [...all, ...ended].flatMap(({ id, closed }) => (closed ? [[id, closed] as const] : []))
	const closedAt = new Map(closing)
	const open = (ids: readonly string[]): string[] => ids.filter((id) => all.some((one) => one.id === id))
	return {
		service: <One extends Placed>(one: One): One => withoutClosedPlaces(one, (venue) => closedAt.get(venue)?.on, today),
		/** Its hub is what there is instead of one that has closed. */
		area: ({ hub, 'have-your-say': say, ...area }: Item<'area'>): Item<'area'> => ({
			...area,
			hub: open([hub, ...(closedAt.get(hub)?.instead ?? [])])[0] ?? hub,
			'have-your-say': { ...say, 'hand-in': open(say['hand-in']) },
		}),
		resource: (one: Item<'resources'>): Item<'resources'> => ({ ...one, at: one.at && open(one.at) }),
		question: (one: Item<'questions'>): Item<'questions'> => ({
			...one,
			how: { ...one.how, at: one.how.at && open(one.how.at) },
		}),
		wish: (one: Item<'wishes'>): Item<'wishes'> => ({ ...one, at: one.at && open([one.at])[0] }),
		isOpen: (notice: Item<'notices'>): boolean => !ended.some(({ id }) => isAboutVenue(notice, id)),
	}
}
