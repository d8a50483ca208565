import type { Elsewhere } from '#domain/delivery.ts'
import type { ServiceFacts } from '#domain/model/service.ts'
import type { Cost } from './money.ts'
import type { ReadAges } from './age.ts'
import type { ReadPlace } from './place.ts'
import type { ReadSession } from './when.ts'

/** A cell, or a field of a record, that somebody should look at. */
export type Doubt = { where: string; cell: string; says: string }

/** What became of the cells of a source; what is in neither of the three would be lost. */
export type Tally = { cells: number; used: number; ignored: number; doubted: number }

/** Where a session is: a name that is looked up later, or none. */
export type FoundPlace = {
	place: ReadPlace | Elsewhere
	point?: { lat: number; lon: number } | undefined
	id?: string
	/** What the source knows of it besides. */
	facts?: Readonly<Record<string, unknown>>
	summary?: string
}

/** A service as one source tells of it, from one row or many. */
export type SourceRecord = {
	key: string
	/** The id it has here, where the source knows it. */
	ourId?: string
	/** What the source calls it: it may be an id of ours, and is never made one. */
	theirId?: string
	where: string
	name: string
	summary?: string
	ages?: ReadAges
	cost?: Cost
	access?: ServiceFacts['access']
	phone?: string
	email?: string
	web?: string
	spoken?: string[]
	runBy?: string
	organisation?: { email: string; web: string; ours: Readonly<Record<string, unknown>> }
	places: FoundPlace[]
	sessions: { session: ReadSession; place?: FoundPlace | undefined }[]
	/** What a source that speaks our own words says besides: facts as they are kept here. */
	facts?: Readonly<Record<string, unknown>>
	words?: Readonly<Record<string, unknown>>
	checkedOn?: string
	/** Why nothing of it is taken before a person has decided. */
	delicate?: string | undefined
	/** What may be somebody's own and was left out. */
	personal: string[]
	doubts: Doubt[]
}

export const emptyTally = (): Tally => ({ cells: 0, used: 0, ignored: 0, doubted: 0 })
export const lostOf = ({ cells, used, ignored, doubted }: Tally): number => cells - used - ignored - doubted
