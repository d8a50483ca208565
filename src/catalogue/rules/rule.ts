import type { KnownIds } from '#domain/model/references.ts'
import type { Catalogue } from '#catalogue/entry.ts'
import type { Problem } from '#domain/mistakes/problems.ts'

/** What a rule may use besides the valid content: the day, and the ids of every folder, valid or not. */
export type RuleContext = { today: string; ids: KnownIds; nationalIds: KnownIds }

/** A promise about the whole set of content. */
export type Rule = (catalogue: Catalogue, setting: RuleContext) => Problem[]
