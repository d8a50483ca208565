import { readFileSync } from 'node:fs'
import { catalogue, catalogueIn, type Service } from '#catalogue/index.ts'
import { isClinicallyChecked } from '#catalogue/kinds.ts'
import { contentFolder } from '#catalogue/read.ts'
import { filmOf, recordingOf, type SoundFile } from '#catalogue/recordings.ts'
import { memoize } from '#domain/memoize.ts'
import { easySubjects, type EasySubject } from '#domain/model/easy.ts'
import type { PictureName, SignName } from '#domain/model/picture-names.ts'
import { stageIds } from '#domain/time/stage-ids.ts'
import { localeTags } from '#catalogue/languages.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { aloudPath, easyPath, needPath, stagePath, urgentHelpPath } from '#routes.ts'
import type { Aloud } from '#ui/listening.ts'

type EasyItem = ReturnType<typeof catalogueIn>['easy']['all'][number]

/** A thing in pictures, as a page shows it. */
export type EasyThing = {
	id: string
	of: EasySubject
	words: EasyItem['words']
	href: string
	/** Where all of it stands in words. */
	inWords: string
	picture: PictureName
	/** `english` stands beside words about danger that no health worker has checked. */
	lines: readonly { picture: PictureName; text: string; english?: string }[]
	signs: readonly { sign: SignName; text: string }[]
	/** What the urgent card says above the first of them. */
	signsTitle?: string
	aloud?: Aloud
	film?: { src: string; captions: string }
	calls: readonly Service[]
	/** A title on a screen, or a line in a history, that nobody else need see. */
	isPrivate: boolean
}

/** Everything there is in pictures in one language: urgent cards in their order, stages in theirs, needs by name. */
export const easyIn = memoize((locale: Locale): { of: EasySubject; things: EasyThing[] }[] => {
	const { easy, urgentCards } = catalogueIn(locale)
	const orders: Readonly<Record<EasySubject, readonly string[]>> = {
		'urgent-cards': urgentCards.map(({ id }) => id),
		stages: stageIds,
		needs: [],
	}
	return easySubjects.map((of) => ({
		of,
		things: easy.all
			.filter((one) => one.of === of)
			.map((one) => thing(one, locale))
			.sort(
				(one, other) =>
					orders[of].indexOf(one.id) - orders[of].indexOf(other.id) ||
					one.words.name.localeCompare(other.words.name, locale),
			),
	}))
})

/** The same of one thing, where there is any. */
export const easyOf = (locale: Locale, of: EasySubject, id: string): EasyThing | undefined =>
	easyIn(locale)
		.find((group) => group.of === of)
		?.things.find((one) => one.id === id)

/** Every file of sound or film that some page offers, by its name. */
export const soundFiles = memoize((): ReadonlyMap<string, SoundFile> => {
	const files = [...catalogue().easy.values()].flatMap((entry) => [
		...localeTags.flatMap((locale) => recordingOf(contentFolder, entry, locale) ?? []),
		...Object.values(filmOf(contentFolder, entry) ?? {}),
	])
	return new Map(files.map((file) => [file.name, file]))
})

export const soundOf = (name: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(readFileSync(soundFiles().get(name)!.from))

function thing(item: EasyItem, locale: Locale): EasyThing {
	const { id, of, picture, pictures, signs = [], words } = item
	const entry = catalogue().easy.get(id)!
	const recording = recordingOf(contentFolder, entry, words.locale)
	const film = filmOf(contentFolder, entry)
	const english = entry.words[sourceLocale]!.lines
	const isChecked = isClinicallyChecked(words.standing)
	const drawnSigns = signs.map((sign) => ({ sign, text: words.signs![sign]! }))
	const isBeside = of === 'urgent-cards' && words.locale !== sourceLocale && !isChecked
	return {
		id,
		of,
		words,
		picture,
		href: easyPath(locale, id),
		inWords: pathInWords(locale, of, id),
		lines: words.lines.map((text, at) => ({
			picture: pictures[at]!,
			text,
			...(isBeside && english[at] ? { english: english[at] } : {}),
		})),
		signs: drawnSigns,
		...(drawnSigns[0] ? { signsTitle: titleAbove(words.locale, id, drawnSigns[0].text) } : {}),
		...(recording ? { aloud: { src: aloudPath(recording.name), voice: recording.voice } } : {}),
		...(film ? { film: { src: aloudPath(film.film.name), captions: aloudPath(film.captions.name) } } : {}),
		calls: callsOf(locale, of, id),
		isPrivate: of === 'urgent-cards' || (of === 'needs' && catalogueIn(locale).needs.get(id).privacy === 'x'),
	}
}

/** The heading of the section of an urgent card that says this. */
function titleAbove(locale: string, card: string, text: string): string {
	const { sections } = catalogue()['urgent-cards'].get(card)!.words[locale]!
	return Object.values(sections).find(({ signs }) => signs?.includes(text))!.heading
}

function pathInWords(locale: Locale, of: EasySubject, id: string): string {
	if (of === 'urgent-cards') return `${urgentHelpPath(locale)}#${id}`
	return of === 'stages' ? stagePath(locale, id) : needPath(locale, id)
}

/** Whom to call, first the numbers for which nobody need know where they live. */
function callsOf(locale: Locale, of: EasySubject, id: string): readonly Service[] {
	const { urgentCards, needs, services } = catalogueIn(locale)
	if (of === 'stages') return []
	if (of === 'needs') return services.named(needs.get(id).call ?? [])
	const sections = urgentCards.find((card) => card.id === id)!.sections
	return [...new Set(sections.flatMap(({ call }) => services.urgentOf(call)))]
}
