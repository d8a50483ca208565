type Address = { lines: readonly string[]; postcode: string }

/** The street and town in one line, for where the postcode stands by itself. */
export const streetLine = ({ lines }: Pick<Address, 'lines'>): string => lines.join(', ')

/** A whole address in one line. */
export const addressLine = ({ lines, postcode }: Address): string => [...lines, postcode].join(', ')
