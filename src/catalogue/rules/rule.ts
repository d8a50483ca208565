import type { Catalogue } from '../build.ts'
import type { Problem } from '../problems.ts'

/** A promise about the whole set of content. `today` is a day as `2026-11-22`. */
export type Rule = (catalogue: Catalogue, today: string) => Problem[]
