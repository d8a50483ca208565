import type { InSomeLanguage } from './render-context.ts'

export type WordsWithName = InSomeLanguage & { name: string; nameInEnglish?: string | undefined }

/** The name somebody who answers will say, where the reader sees a translation that does not hold it. */
export const ownNameOf = ({ name, nameInEnglish }: WordsWithName): string | undefined =>
	nameInEnglish && !name.includes(nameInEnglish) ? nameInEnglish : undefined
