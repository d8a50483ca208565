import { catalogueIn, type Service } from '#catalogue/index.ts'
import type { Item } from '#catalogue/kinds.ts'
import type { HeardStatus, HeardSubject } from '#domain/model/heard.ts'
import { fullDate, monthAndYear } from '#i18n/format.ts'
import { momentsOfSpan, openFirst, pausesOf } from '#domain/voice.ts'
import { placePath, servicePath } from '#routes.ts'
import { english, type LangAttributes, type RenderContext } from '#ui/render-context.ts'
import { emailTo, textTo } from '#ui/message-links.ts'

type Marked = { text: string; langAttributes: LangAttributes }
type Named = { name: string; href: string; langAttributes: LangAttributes }

/** One thing parents said, and what came of it, ready to draw. */
export type HeardLine = {
	id: string
	month: string
	topic: string
	subject: Named | undefined
	status: HeardStatus
	statusText: string
	howMany: string
	when: string
	youSaid: Marked
	answer: { label: string; text: Marked; since: string } | undefined
}

/** All that was heard, newest first. */
export const allHeard = (context: RenderContext): HeardLine[] =>
	newestFirst(catalogueIn(context.locale).heard.all).map((one) => heardLine(context, one))

/** The newest thing said of a service: its page is short, and leads to all of them. */
export const heardOfService = (context: RenderContext, { id }: Service): HeardLine[] =>
	heardOfOne(context, (about) => 'service' in about && about.service === id, 1)

export const heardOfPlace = (context: RenderContext, venue: string): HeardLine[] =>
	heardOfOne(context, (about) => 'venue' in about && about.venue === venue, 3)

/** The thing itself is not named on its own page. */
const heardOfOne = (
	context: RenderContext,
	isIt: (about: Exclude<HeardSubject, 'area'>) => boolean,
	mostShown: number,
): HeardLine[] =>
	newestFirst(catalogueIn(context.locale).heard.all.filter(({ about }) => about !== 'area' && isIt(about)))
		.slice(0, mostShown)
		.map((one) => ({ ...heardLine(context, one), subject: undefined }))

const newestFirst = (all: readonly Item<'heard'>[]): Item<'heard'>[] =>
	[...all].sort((one, other) => other.month.localeCompare(one.month) || other.since.localeCompare(one.since))

function heardLine(context: RenderContext, one: Item<'heard'>): HeardLine {
	const { locale, t } = context
	const { words, status } = one
	const marked = (field: 'you-said' | 'we-did' | 'why-not'): Marked => ({
		text: words[field] ?? '',
		langAttributes: context.langAttributes(words, field),
	})
	const answer = {
		heard: undefined,
		doing: { label: t('voice.we-are-doing'), text: marked('we-did') },
		done: { label: t('voice.we-did'), text: marked('we-did') },
		cannot: { label: t('voice.why-not'), text: marked('why-not') },
	}[status]
	const [, number] = one['how-many'].split('over-')
	return {
		id: one.id,
		month: one.month,
		topic: t(`voice.topic-${one.topic}`),
		subject: subjectOf(context, one.about),
		status,
		statusText: t(`voice.status-${status}`),
		howMany: number ? t('voice.over', { number: Number(number) }) : t('voice.some'),
		when: t('voice.said-in', { month: monthAndYear(locale, one.month) }),
		youSaid: marked('you-said'),
		answer: answer && { ...answer, since: t('voice.since', { month: monthAndYear(locale, one.since) }) },
	}
}

/** What it is about, also when that has ended since; nothing when it is the whole area. */
function subjectOf(context: RenderContext, about: HeardSubject): Named | undefined {
	const { locale, langAttributes } = context
	const { everyService, retired, venues } = catalogueIn(locale)
	if (about === 'area') return undefined
	if ('venue' in about) {
		const { id, name } = venues.get(about.venue)
		return { name, href: placePath(locale, id), langAttributes: langAttributes(english) }
	}
	const ended = retired.find(({ id }) => id === about.service)
	const service =
		everyService.all.find(({ id }) => id === about.service) ??
		(ended?.isRenamed === false ? ended.service : ended?.instead[0])
	return (
		service && {
			name: service.words.name,
			href: servicePath(locale, about.service),
			langAttributes: langAttributes(service.words, 'name'),
		}
	)
}

/** What is asked, with what is true of it from one moment until another. */
export type AskedQuestion = ReturnType<typeof questionOf>

/** Questions, open ones first, and when none is open. */
export function questionsAsked(context: RenderContext) {
	const questions = openFirst(catalogueIn(context.locale).questions.all, context.today)
	return { questions: questions.map((one) => questionOf(context, one)), pauses: pausesOf(questions, context.today) }
}

function questionOf(context: RenderContext, { id, from, to, how, about, words }: Item<'questions'>) {
	const { locale, t } = context
	const { venues } = catalogueIn(locale)
	const message = { subject: words.name, body: [words.name, t('voice.answer'), '', ''].join('\n') }
	const ways = [
		...(how.email ? [{ icon: 'mail' as const, href: emailTo(how.email, message), says: t('voice.email') }] : []),
		...(how.text ? [{ icon: 'text' as const, href: textTo(how.text, message), says: t('voice.text') }] : []),
		...(how.web ? [{ icon: 'out' as const, href: how.web, says: t('voice.web') }] : []),
	]
	return {
		id,
		words,
		subject: subjectOf(context, about),
		...momentsOfSpan({ from, to }),
		until: t('voice.until', { date: fullDate(locale, to) }),
		closed: t('voice.closed', { date: fullDate(locale, to) }),
		ways,
		phone: how.phone,
		places: (how.at ?? []).map((venue) => ({ name: venues.get(venue).name, href: placePath(locale, venue) })),
	}
}
