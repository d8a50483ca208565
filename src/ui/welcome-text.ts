import type { ServiceFacts } from '#domain/model/service.ts'
import type { RenderContext } from './render-context.ts'

/** A service made for somebody is never said not to know about them. */
const audienceOf: Readonly<Partial<Record<keyof ServiceFacts['welcomes'], string>>> = {
	dads: 'dad-partner',
	'disabled-children': 'disabled-child',
}

/** Who is welcome, who is not and whom to ask about, each as one sentence. */
export function welcomeTexts(
	{ welcomes, audiences, national }: Pick<ServiceFacts, 'welcomes' | 'audiences'> & { national: boolean },
	{ t }: RenderContext,
): string[] {
	if (national) return []
	const answers = (Object.entries(welcomes) as [keyof typeof welcomes, string][]).filter(
		([one, answer]) => answer !== 'unknown' || !audiences.some((audience) => audience === audienceOf[one]),
	)
	const sentences = (
		answer: 'yes' | 'no' | 'ask' | 'unknown',
		key: 'who.welcome' | 'who.not' | 'who.ask' | 'who.unknown',
	) => {
		const who = answers.filter(([, one]) => one === answer).map(([group]) => t(`who.${group}`))
		return who.length > 0 ? [t(key, { who: who.join(t('list.comma')) })] : []
	}
	return [
		...sentences('yes', 'who.welcome'),
		...sentences('ask', 'who.ask'),
		...sentences('no', 'who.not'),
		...sentences('unknown', 'who.unknown'),
	]
}
