import type { Service } from '#catalogue/index.ts'
import type { Keeping } from '#islands/lists/KeepButton.tsx'

/** Whether a service may be kept on a parent's phone. */
export const keepingOf = ({ sensitive }: Pick<Service, 'sensitive'>): Keeping =>
	sensitive ? { keep: sensitive === 'ask-first' ? 'ask' : 'never' } : {}
