import { z } from 'zod'
import type { Change } from '#domain/edits/change-file.ts'
import { lean } from '#domain/edits/lean.ts'
import { verdictOf } from '#domain/edits/three-way.ts'
import { canonical, stepsOf, valueAt } from '#domain/edits/values.ts'
import { shapesAt } from '#domain/model/shapes.ts'
import { listFault } from './faults.ts'
import { askLine, changeLine } from './messages.ts'
import { withValue } from './with-value.ts'
import { withWord } from './with-word.ts'

/** The facts, or the words in one language, that changes are for. `prefix` is what paths are spoken of with. */
export type Document = {
	file: string
	text: string
	prefix: string
	schema: z.ZodObject
	state: object
}

type Rules = {
	id: string
	/** Fields by `<id>.<path>` where theirs goes before ours. */
	theirs: ReadonlySet<string>
	/** Whether it cannot be told that a change means what is there now. */
	isUnsure: (change: Change) => boolean
}

type Outcome = { text: string; says: string[]; asks: number; faults: string[] }

/** A document with the changes that may be taken, and what to say of each. */
export function withChanges(document: Document, changes: readonly Change[], rules: Rules): Outcome {
	const outcome: Outcome = { text: document.text, says: [], asks: 0, faults: [] }
	const { file, prefix, schema, state } = document
	const order = Object.keys(schema.shape)
	for (const change of changes) {
		const path = `${prefix}${change.path}`
		const ours = valueAt(state, stepsOf(change.path))
		const fault = listFault(state, change)
		const decision = decisionOn(change, ours, rules.isUnsure(change))
		if (fault) outcome.faults.push(fault)
		else if (decision === 'same') outcome.says.push(`${path}: is so already.`)
		else if (decision === 'keep') outcome.says.push(`${path}: they change nothing.`)
		else if (decision === 'ask' && !rules.theirs.has(`${rules.id}.${path}`)) {
			outcome.asks++
			outcome.says.push(askLine(path, `${rules.id}.${path}`, change, ours))
		} else {
			const fresh = leanAt(schema, change)
			const edited = (prefix ? withWord : withValue)(outcome.text, stepsOf(change.path), fresh, order)
			if (edited === undefined)
				outcome.faults.push(`${path}: the way ${file} is laid out, it cannot be changed from here. Change it by hand.`)
			else outcome.says.push(changeLine(path, ours, change.new))
			outcome.text = edited ?? outcome.text
		}
	}
	return outcome
}

/** What is to be written: where a list or a group comes whole, without what its schema says anyway. */
function leanAt(schema: z.ZodObject, { path, new: fresh }: Change): unknown {
	const lead = shapesAt(schema, stepsOf(path))
	const fitting = 'shapes' in lead ? lead.shapes.find((shape) => z.safeParse(shape, fresh).success) : undefined
	return fitting ? lean(fitting, fresh) : fresh
}

function decisionOn(change: Change, ours: unknown, isUnsure: boolean): 'take' | 'keep' | 'same' | 'ask' {
	const [base, theirs, here] = [change.old, change.new, ours].map((value) =>
		value === undefined ? undefined : canonical(value),
	)
	const verdict = verdictOf({ base, theirs, ours: here })
	if (verdict === 'same' || verdict === 'keep') return verdict
	return verdict === 'ask' || isUnsure || base !== here ? 'ask' : 'take'
}
