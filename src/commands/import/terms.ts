import type { RawDocument } from '#catalogue/files.ts'
import { foldedName } from '#domain/imports/place.ts'
import { accessWays, serviceTypes } from '#domain/model/service.ts'
import type { TermOf } from '#exchange/imports/our-own.ts'
import { englishName, sourceLocale } from '#i18n/locales.ts'
import { wordsFor } from '#i18n/translate.ts'
import { wayNames } from '#views/open-data/taxonomies.ts'

const fields: Readonly<Record<string, string>> = {
	'Kind of service': 'type',
	'Level of help': 'tier',
	Stage: 'stages',
	Need: 'needs',
	'For whom': 'audiences',
	'How to get in': 'access',
}

/** Finds what a term of our own open data is here: its name in English, or its description where names are alike. */
export function termsOf(documents: readonly RawDocument[]): TermOf {
	const t = wordsFor(sourceLocale)
	const ids = new Map<string, string>()
	const put = (field: string, name: string, id: string) => {
		const key = `${field}|${foldedName(name)}`
		ids.set(key, ids.has(key) && ids.get(key) !== id ? '' : id)
	}
	for (const id of serviceTypes) put('type', t(`service-type.${id}`), id)
	for (const id of accessWays) put('access', wayNames[id], id)
	for (const { kind, id, locale, data } of documents) {
		const field = { tiers: 'tier', stages: 'stages', needs: 'needs', audiences: 'audiences' }[kind as string]
		if (!field || locale !== sourceLocale) continue
		const { name, span } = data as { name?: string; span?: string }
		if (name) put(field, name, id)
		if (name && span) put(field, `${name}, ${span}`, id)
	}
	return (taxonomy, term, description) => {
		const field = fields[taxonomy]
		const id = field && (ids.get(`${field}|${foldedName(term)}`) || ids.get(`${field}|${foldedName(description)}`))
		return field && id ? { field, id } : undefined
	}
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const codes = [
	...[...letters].flatMap((one) => [...letters].map((other) => one + other)),
	'bfi',
	'prs',
	'ckb',
	'sdh',
	'yue',
	'rom',
	'haz',
	'swb',
	'pap',
]

/** The code of a language by its English name, or the code itself. */
export const languageCodes = (): ((name: string) => string | undefined) => {
	const byName = new Map(
		codes
			.filter((code) => englishName(code) !== code)
			.flatMap((code) => [
				[englishName(code).toLowerCase(), code],
				[code, code],
			]),
	)
	return (name) => byName.get(name.toLowerCase()) ?? (/^(?:bsl|british sign language)$/i.test(name) ? 'bfi' : undefined)
}
