import type { InSomeLanguage } from './reader.ts'

export type Named = InSomeLanguage & { name: string; nameInEnglish?: string | undefined }

/** The name somebody who answers will say, where the reader sees a translation of it. */
export const ownNameOf = ({ name, nameInEnglish }: Named): string | undefined =>
	nameInEnglish && nameInEnglish !== name ? nameInEnglish : undefined
