import type { Suggestable } from '#domain/checks/suggestions.ts'
import { fromColumns, toColumns, type Columns } from '#domain/columns.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import type { CheckData } from './Check.tsx'
import type { HelpData, HelpRowView, NeedView } from './help.ts'

/**
 * The self-check's data as it travels: what a need or a service says and what suggestions know of it in one row,
 * services of needs by their number, stages by theirs. An address is made from the id.
 */
export type PackedHelp = CheckData &
	Omit<HelpData, 'help' | 'needs' | 'services'> & {
		offer: HelpData['help']['offer']
		cards: HelpData['help']['cards']
		needs: Columns
		services: Columns
		/** What stands before a service's id in its address. */
		servicesPath: string
	}

type PackedService = Omit<HelpRowView, 'href'> & Omit<Suggestable, 'stages'> & { stages: string }
type PackedNeed = { id: string } & Omit<NeedView, 'saying'> &
	Omit<HelpData['help']['needs'][string], 'services'> &
	Partial<Record<'aloud' | 'sounds' | 'means', string>> & { services: number[] }

export function packedHelp({ help, needs, services, ...rest }: HelpData, servicesPath: string): PackedHelp {
	const numbers = new Map(Object.keys(services).map((id, number) => [id, number]))
	const packedService = ({ href: _, ...row }: HelpRowView): PackedService => {
		const { stages, ...rules } = help.services[row.id]!
		return { ...row, ...rules, stages: stages.map((stage) => stageIds.indexOf(stage)).join('') }
	}
	const packedNeed = (id: string, { saying, ...view }: NeedView): PackedNeed => {
		const { services: answering, ...rules } = help.needs[id]!
		return { id, ...view, ...saying, ...rules, services: answering.flatMap((service) => numbers.get(service) ?? []) }
	}
	return {
		...rest,
		offer: help.offer,
		cards: help.cards,
		servicesPath,
		services: toColumns(Object.values(services).map(packedService)),
		needs: toColumns(Object.entries(needs).map(([id, need]) => packedNeed(id, need))),
	}
}

export function unpackedHelp({ offer, cards, needs, services, servicesPath, ...rest }: PackedHelp): HelpData {
	const serviceEntries = fromColumns<PackedService>(services).map(
		({ id, stages, audiences, wishes, sensitive, ...row }) => {
			const rules = { stages: [...stages].map((stage) => stageIds[Number(stage)]!), audiences, wishes }
			return {
				id,
				row: { ...row, id, href: `${servicesPath}${id}/` },
				rules: { ...rules, ...(sensitive ? { sensitive } : {}) },
			}
		},
	)
	const needEntries = fromColumns<PackedNeed>(needs).map(
		({ id, services: numbers, privacy, isUrgent, isQuiet, aloud, sounds, means, ...view }) => ({
			id,
			view: {
				...view,
				...(aloud ? { saying: { aloud, ...(sounds ? { sounds } : {}), ...(means ? { means } : {}) } } : {}),
			},
			rules: { services: numbers.map((number) => serviceEntries[number]!.id), privacy, isUrgent, isQuiet },
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
