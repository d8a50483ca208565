import { catalogueIn } from '#catalogue/index.ts'
import {
	checkPath,
	easyPath,
	guidePath,
	needPath,
	practiceNotePath,
	servicePath,
	stagePath,
	urgentHelpPath,
} from '#routes.ts'
import type { SignedKind } from '#domain/model/signed.ts'
import type { InSomeLanguage, RenderContext, LangAttributes } from '#ui/render-context.ts'

/** What a choice may be about: what is signed, and services and practice notes. */
type ChosenKind = SignedKind | 'services' | 'practice-notes'

/** Where the words of a thing are read. */
export const signedPath = (locale: string, kind: ChosenKind, id: string): string =>
	({
		'urgent-cards': `${urgentHelpPath(locale)}#${id}`,
		easy: easyPath(locale, id),
		needs: needPath(locale, id),
		guides: guidePath(locale, id),
		'practice-notes': practiceNotePath(locale, id),
		stages: stagePath(locale, id),
		services: servicePath(locale, id),
		'self-checks': checkPath(locale, id),
	})[kind]

type Item = { id: string; words: InSomeLanguage & { name: string } }

/** The thing a choice is about, `urgent-cards/danger`: its name in the reader's language and where it is read. */
export function signedThing(
	where: string,
	{ locale, langAttributes }: RenderContext,
): { name: string; href: string; langAttributes: LangAttributes } {
	const { easy, needs, guides, practiceNotes, stages, services, selfChecks, urgentCards } = catalogueIn(locale)
	const [kind = '', id = ''] = where.split('/')
	const things: Record<ChosenKind, readonly Item[]> = {
		'urgent-cards': urgentCards,
		needs: needs.all,
		guides: guides.all,
		easy: easy.all,
		'practice-notes': practiceNotes.all,
		stages: stages.all,
		services: services.all,
		'self-checks': selfChecks.all,
	}
	const isKnown = (name: string): name is keyof typeof things => Object.hasOwn(things, name)
	const thing = isKnown(kind) ? things[kind].find((one) => one.id === id) : undefined
	if (!isKnown(kind) || !thing) throw new Error(`sign-off.yaml: no page shows "${where}". Add its kind here.`)
	return {
		name: thing.words.name,
		href: signedPath(locale, kind, id),
		langAttributes: langAttributes(thing.words, 'name'),
	}
}
