import type { Help } from '#domain/checks/suggestions.ts'
import type { CareWords } from '#ui/care.ts'
import type { Saying } from '#ui/saying.ts'
import type { TimedNotice } from '#ui/timed-notice.ts'
import type { UrgentCard } from '#ui/UrgentCards.tsx'
import type { SavePolicy } from '#islands/lists/KeepButton.tsx'
import type { CheckData } from './Check.tsx'

/** A service as a row of the list says it. `line` is how you get in, when and where. */
export type HelpRowView = {
	id: string
	name: string
	savePolicy: SavePolicy
	/** What they answer with, where `name` is a translation. */
	ownName?: string
	langAttributes?: { lang?: string; dir?: 'ltr' | 'rtl' }
	href: string
	line: string
	/** What is different for a while. */
	notices?: readonly TimedNotice[]
	phone?: string
}

/** A need as a card of the list says it; of an urgent one the list shows only its name, above its care cards. */
export type NeedView = {
	name: string
	summary?: string
	first?: string
	saying?: Saying | undefined
	check?: string
	langAttributes?: { lang?: string; dir?: 'ltr' | 'rtl' }
}

/**
 * All the self-check needs; it travels as one script (`packed-help.ts`), because a page that keeps nothing asks for
 * nothing either (SR7).
 */
export type HelpData = CheckData & {
	help: Help
	urgent: readonly { group: 'anyone' | 'pregnant' | 'after-birth'; cards: readonly UrgentCard[] }[]
	care: CareWords
	isUnchecked: boolean
	needs: Readonly<Record<string, NeedView>>
	services: Readonly<Record<string, HelpRowView>>
	stages: Readonly<Record<string, { name: string; href: string; isPregnancy: boolean }>>
}
