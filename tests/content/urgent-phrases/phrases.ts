import type { Locale } from '#i18n/locales.ts'
import ar from './ar.ts'
import bn from './bn.ts'
import en from './en.ts'
import pl from './pl.ts'
import ro from './ro.ts'
import ur from './ur.ts'

/** What people type: under an urgent card words that must bring it, under `ordinary` ones that must frighten nobody. */
export type Phrases = Readonly<Record<CardId | 'ordinary', readonly string[]>>
export const cardIds = [
	'danger',
	'self-harm',
	'not-myself',
	'movements',
	'pregnancy-signs',
	'after-birth',
	'baby-ill',
	'scared-harm',
] as const
type CardId = (typeof cardIds)[number]

export const phrases: Partial<Readonly<Record<Locale, Phrases>>> = { ar, bn, en, pl, ro, ur }
