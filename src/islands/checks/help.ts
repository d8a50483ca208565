import type { Help } from '#domain/checks/suggestions.ts'
import type { UrgentCard } from '#ui/UrgentCards.tsx'
import type { Keeping } from '#islands/lists/KeepButton.tsx'
import type { CheckData } from './Check.tsx'

/** A service as a row of the list says it. `line` is how you get in, when and where. */
export type HelpRowView = Keeping & {
	id: string
	name: string
	said?: { lang?: string; dir?: 'ltr' | 'rtl' }
	href: string
	line: string
	phone?: string
}

/** A need as a card of the list says it. */
export type NeedView = {
	name: string
	summary: string
	first: string
	say: string
	check?: string
	said?: { lang?: string; dir?: 'ltr' | 'rtl' }
}

/** All the self-check needs as it travels: a service's id says where its page is. */
export type PackedHelp = Omit<HelpData, 'services'> & {
	services: Readonly<Record<string, Omit<HelpRowView, 'id' | 'href'>>>
	servicePages: string
}

export const unpacked = ({ services, servicePages, ...rest }: PackedHelp): HelpData => ({
	...rest,
	services: Object.fromEntries(
		Object.entries(services).map(([id, row]) => [id, { ...row, id, href: `${servicePages}${id}/` }]),
	),
})

/** All the self-check needs; it travels as one script, because a page that keeps nothing asks for nothing either (SR7). */
export type HelpData = CheckData & {
	help: Help
	urgent: readonly { group: 'anyone' | 'pregnant' | 'after-birth'; cards: readonly UrgentCard[] }[]
	isUnchecked: boolean
	needs: Readonly<Record<string, NeedView>>
	services: Readonly<Record<string, HelpRowView>>
	stages: Readonly<Record<string, { name: string; href: string; isPregnancy: boolean }>>
}
