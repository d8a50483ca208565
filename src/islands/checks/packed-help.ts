import type { Suggestable } from '#domain/checks/suggestions.ts'
import { recordsOf, tableOf, type Table } from '#domain/table.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import type { CheckData } from './Check.tsx'
import type { HelpData, HelpRowView, NeedView } from './help.ts'

/**
 * The self-check's data as it travels: what a need or a service says and what suggestions know of it in one table,
 * services of needs by their number, stages by theirs. An address is made from the id.
 */
export type PackedHelp = CheckData &
	Omit<HelpData, 'help' | 'needs' | 'services'> & {
		offer: HelpData['help']['offer']
		cards: HelpData['help']['cards']
		needs: Table
		services: Table
		/** What stands before a service's id in its address. */
		servicesPath: string
	}

type PackedService = Omit<HelpRowView, 'id' | 'href'> & Omit<Suggestable, 'stages'> & { stages: string }
type PackedNeed = Omit<NeedView, 'saying'> &
	Omit<HelpData['help']['needs'][string], 'services'> &
	Partial<Record<'aloud' | 'sounds' | 'means', string>> & { services: number[] }

export function packedHelp({ help, needs, services, ...rest }: HelpData, servicesPath: string): PackedHelp {
	const numbers = new Map(Object.keys(services).map((id, number) => [id, number]))
	const packedService = ({ id, href: _, ...row }: HelpRowView): PackedService => {
		const { stages, ...rules } = help.services[id]!
		return { ...row, ...rules, stages: stages.map((stage) => stageIds.indexOf(stage)).join('') }
	}
	const packedNeed = (id: string, { saying, ...view }: NeedView): PackedNeed => {
		const { services: answering, ...rules } = help.needs[id]!
		return { ...view, ...saying, ...rules, services: answering.flatMap((service) => numbers.get(service) ?? []) }
	}
	return {
		...rest,
		offer: help.offer,
		cards: help.cards,
		servicesPath,
		services: tableOf(
			Object.fromEntries(Object.entries(services).map(([id, service]) => [id, packedService(service)])),
		),
		needs: tableOf(Object.fromEntries(Object.entries(needs).map(([id, need]) => [id, packedNeed(id, need)]))),
	}
}

export function unpackedHelp({ offer, cards, needs, services, servicesPath, ...rest }: PackedHelp): HelpData {
	const serviceEntries = Object.entries(recordsOf<PackedService>(services)).map(
		([id, { stages, audiences, wishes, sensitive, ...row }]) => {
			const rules = { stages: [...stages].map((stage) => stageIds[Number(stage)]!), audiences, wishes }
			return {
				id,
				row: { ...row, id, href: `${servicesPath}${id}/` },
				rules: { ...rules, ...(sensitive ? { sensitive } : {}) },
			}
		},
	)
	const needEntries = Object.entries(recordsOf<PackedNeed>(needs)).map(
		([id, { services: numbers, privacy, isUrgent, isQuiet, aloud, sounds, means, ...view }]) => ({
			id,
			view: {
				...view,
				...(aloud ? { saying: { aloud, ...(sounds ? { sounds } : {}), ...(means ? { means } : {}) } } : {}),
			},
			rules: { services: numbers.map((number) => services.ids[number]!), privacy, isUrgent, isQuiet },
		}),
	)
	return {
		...rest,
		help: {
			offer,
			cards,
			services: Object.fromEntries(serviceEntries.map(({ id, rules }) => [id, rules])),
			needs: Object.fromEntries(needEntries.map(({ id, rules }) => [id, rules])),
		},
		services: Object.fromEntries(serviceEntries.map(({ id, row }) => [id, row])),
		needs: Object.fromEntries(needEntries.map(({ id, view }) => [id, view])),
	}
}
