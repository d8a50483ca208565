import type { Area } from './area.ts'
import type { Memory } from './memory.ts'
import type { NewThing } from './values-of.ts'

/** What became of a record: what to say of it, and of which kind it is. */
export type Line = {
	where: string
	name: string
	is: 'same' | 'changed' | 'asks' | 'new' | 'stopped' | 'left' | 'refused' | 'gone'
	says: string[]
}

export type MadeKind = 'services' | 'venues' | 'organisations'

export type ImportPlan = {
	lines: Line[]
	/** Files that were here, as they would be. */
	files: Map<string, string>
	/** Files of new things: a person fills in the rest. */
	newFiles: Map<string, string>
	/** What new things lack, by their folder. */
	missing: Map<string, string[]>
	records: Memory['records']
	asks: number
	faults: string[]
}

export type PlanSetting = {
	area: Area
	memory: Memory
	textOf: (file: string) => string
	today: string
	/** Fills in what a new thing lacks, for a draft. */
	complete?: (kind: MadeKind, thing: NewThing) => void
	/** Groups by `<id>.<group>` where theirs goes before ours, or ours before theirs for good. */
	theirs: ReadonlySet<string>
	ours: ReadonlySet<string>
}
