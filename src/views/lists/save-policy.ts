import type { Service } from '#catalogue/index.ts'
import type { SavePolicy } from '#islands/lists/KeepButton.tsx'

/** Whether a service may be kept on a parent's phone. */
export const savePolicyOf = ({ sensitive }: Pick<Service, 'sensitive'>): SavePolicy =>
	sensitive === undefined ? 'allowed' : sensitive === 'ask-first' ? 'ask' : 'never'
