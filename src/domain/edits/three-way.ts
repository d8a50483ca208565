/**
 * What is to be done where a source may have changed something since it was last taken, and we may have too.
 * `take`: only they changed it. `keep`: only we did. `same`: both have the same now. `ask`: both changed it, ours stays
 * and a person decides. `gone`: they no longer have it; nothing is deleted, `closed` is proposed. `new`: it was never
 * here.
 */
export type Verdict = 'take' | 'keep' | 'same' | 'ask' | 'gone' | 'new'

/** Texts that are equal when the values are: hashes, or the values themselves. None where a side has nothing. */
type Sides = { base?: string | undefined; theirs?: string | undefined; ours?: string | undefined }

export function verdictOf({ base, theirs, ours }: Sides): Verdict {
	if (theirs === ours) return 'same'
	if (theirs === base) return 'keep'
	if (theirs === undefined) return 'gone'
	if (base === undefined && ours === undefined) return 'new'
	return ours === base ? 'take' : 'ask'
}
