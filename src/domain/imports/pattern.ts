/** A long regular expression, in the parts it is written in; a slash needs no backslash. */
export const pattern = (flags: string, ...parts: readonly string[]): RegExp => new RegExp(parts.join(''), flags)
