import { englishHash, isTranslated } from '#catalogue/english-hash.ts'
import type { RawDocument } from '#catalogue/files.ts'
import { kindOf, type KindName } from '#catalogue/kinds.ts'
import type { TranslationUnit } from '#domain/translation.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { thingsIn } from './string-units.ts'

/** Where a text stands in front matter: `['sections', 'one', 'signs', '0']`; nothing for the text below it. */
export type Leaf = { path: readonly string[]; text: string }

export const leavesOf = (value: unknown, path: readonly string[] = []): Leaf[] =>
	typeof value === 'string'
		? [{ path, text: value }]
		: typeof value === 'object' && value !== null
			? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
			: []

/** What stands below the front matter. */
export const bodyField = '(body)'

/** A text of the content in one language: the English, and what there is of it. */
export type TextInPart = { english: RawDocument; own: RawDocument | undefined }

export const fieldsOf = ({ data, body }: RawDocument): Map<string, string> =>
	new Map([
		...leavesOf(Object.fromEntries(Object.entries(data as object).filter(([key]) => isTranslated(key)))).map(
			({ path, text }) => [path.join('.'), text] as const,
		),
		...(body.trim() === '' ? [] : [[bodyField, body.trim()] as const]),
	])

/** `national/guides/sleep` */
export const nameOf = ({ root, kind, id }: RawDocument): string => `${root}/${kind}/${id}`
export const keyOf = (document: RawDocument, field: string): string => `${nameOf(document)}: ${field}`

/** What parents read of the content in one language, each with the English, in the order parents meet it. */
export const textsIn = (
	documents: readonly RawDocument[],
	tag: Locale,
	order: Readonly<Record<KindName, number>>,
): TextInPart[] => {
	const own = new Map(documents.filter(({ locale }) => locale === tag).map((one) => [nameOf(one), one]))
	return documents
		.filter(({ locale, kind }) => locale === sourceLocale && kindOf(kind).words && !kindOf(kind).forWorkers)
		.sort((one, other) => order[one.kind] - order[other.kind])
		.map((english) => ({ english, own: own.get(nameOf(english)) }))
}

export const textUnits = (texts: readonly TextInPart[], tag: Locale): TranslationUnit[] =>
	texts.flatMap(({ english, own }) => {
		const words = own ? fieldsOf(own) : new Map<string, string>()
		const isOld = own && (own.data as { translates?: string }).translates !== hashOf(english)
		return [...fieldsOf(english)].map(([field, text]) => ({
			key: keyOf(english, field),
			english: text,
			own: words.get(field) ?? '',
			...(isOld && words.has(field) ? { englishThen: 'not kept: read all of this text again' } : {}),
			know: [
				...(field === bodyField && /[[#*]/.test(text)
					? ['Leave # and - at the beginning of lines, and what stands in round brackets after square ones.']
					: []),
				...thingsIn(text, tag),
			],
		}))
	})

export const hashOf = ({ data, body }: RawDocument): string => englishHash(data as object, body)
