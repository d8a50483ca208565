/** Help to pay that childcare may take, by the ids of the kinds of help with money. */
export const fundedHelps = [
	'hours-working-parents',
	'hours-two-year-olds',
	'hours-three-four',
	'tax-free-childcare',
] as const
