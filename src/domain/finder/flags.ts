/** Yes-or-no things a family may need of a service. */
export const flags = [
	'free',
	'drop-in',
	'dads',
	'disabled-children',
	'twins',
	'interpreter',
	'step-free',
	'siblings',
	'home',
	'online',
] as const
export type ServiceFlag = (typeof flags)[number]
