import { catalogueIn } from '#catalogue/index.ts'
import { checkPath, guidePath, needPath, servicePath, stagePath, urgentHelpPath } from '#routes.ts'
import type { InSomeLanguage, RenderContext, LangAttributes } from '#ui/render-context.ts'

type Item = { id: string; words: InSomeLanguage & { name: string } }

/** The thing a choice is about, `urgent-cards/danger`: its name in the reader's language and where it is read. */
export function signedThing(
	where: string,
	{ locale, langAttributes }: RenderContext,
): { name: string; href: string; langAttributes: LangAttributes } {
	const { needs, guides, stages, services, selfChecks, urgentCards } = catalogueIn(locale)
	const [kind = '', id = ''] = where.split('/')
	const pages: Record<string, { all: readonly Item[]; href: string }> = {
		'urgent-cards': { all: urgentCards, href: `${urgentHelpPath(locale)}#${id}` },
		needs: { all: needs.all, href: needPath(locale, id) },
		guides: { all: guides.all, href: guidePath(locale, id) },
		stages: { all: stages.all, href: stagePath(locale, id) },
		services: { all: services.all, href: servicePath(locale, id) },
		'self-checks': { all: selfChecks.all, href: checkPath(locale, id) },
	}
	const page = pages[kind]
	const thing = page?.all.find((one) => one.id === id)
	if (!page || !thing) throw new Error(`sign-off.yaml: no page shows "${where}". Add its kind here.`)
	return { name: thing.words.name, href: page.href, langAttributes: langAttributes(thing.words, 'name') }
}
