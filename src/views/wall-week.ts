import { leftToRight, longDay, shortDate } from '#i18n/format.ts'
import { scriptOf } from '#i18n/locales.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { wallSizes, type WallDay, type WallItem, type WallSize, type WallWeek } from '#ui/wall-week.ts'
import { weekItem } from './week-item.ts'
import { mondaysHeld, weekEnd, type WeekScope } from './week-scopes.ts'

/** The weeks held, each as sheets of A4 for a wall. */
export const wallWeeks = (context: RenderContext, scope: WeekScope): WallWeek[] =>
	mondaysHeld(context.today).map((monday) => {
		const sunday = weekEnd(monday)
		const [from, to] = [monday, sunday].map((day) => shortDate(context.locale, day)) as [string, string]
		const inWeek = scope.running.filter(({ occurrence: { day } }) => monday <= day && day <= sunday)
		const days = [...Map.groupBy(inWeek, ({ occurrence }) => occurrence.day)].map(([day, ofDay]) => ({
			day,
			title: longDay(context.locale, day),
			items: ofDay.map((one) => wallItem(one, context)),
		}))
		return {
			monday,
			sunday,
			span: context.t('notice.span', { from, to }),
			title: context.t('message.week', { day: longDay(context.locale, monday) }),
			...onSheets(scope.title, days, roomOf(context)),
		}
	})

function wallItem(running: WeekScope['running'][number], context: RenderContext): WallItem {
	const { isOff, when, change, name, langAttributes, facts, phone } = weekItem(running, context)
	return {
		isOff,
		when,
		change,
		name,
		langAttributes,
		details: facts.map((fact) => fact + context.t('list.stop')).join(' '),
		phone: phone && leftToRight(context.locale, phone.replaceAll(' ', '\u00A0')),
	}
}

/** How a script takes room: how high a line is for its letters, and how wide a letter. */
export type Room = { lead: number; headLead: number; letterWidth: number }

/**
 * Written as large as one sheet takes; a week too long for the smallest letters goes on on further sheets, a day at a
 * time. How high a text is, is reckoned from its letters, and on the safe side.
 */
export function onSheets(title: string, days: readonly WallDay[], room: Room): Pick<WallWeek, 'size' | 'sheets'> {
	const most = heightOfSheet - linesOf(title, titleSize, widthOfTitle, room) * titleSize * room.headLead
	const fits = (some: readonly WallDay[], size: WallSize) => heightOf(some, size, room) <= most
	const size = wallSizes.find((one) => fits(days, one))
	if (size) return { size, sheets: [days] }
	const smallest = wallSizes.at(-1)!
	const sheets = days.reduce<WallDay[][]>((sheets, day) => {
		const last = sheets.at(-1)
		return last && fits([...last, day], smallest) ? [...sheets.slice(0, -1), [...last, day]] : [...sheets, [day]]
	}, [])
	return { size: smallest, sheets }
}

/** Millimetres, as `ui/WallWeek.astro` draws them: what is left beside the mark, the name of the week and the foot. */
const heightOfSheet = 198
const widthOfTitle = 176
const widthOfLine = 128
const titleSize = 10
const letters: Readonly<Record<WallSize, number>> = { large: 7.5, usual: 6, small: 4.9, smallest: 4 }
const detailsTo = 0.74

const heightOf = (days: readonly WallDay[], size: WallSize, room: Room): number =>
	days.reduce(
		(sum, { items }) => sum + Math.max(2 * room.lead + 0.5, itemsHeight(items, size, room)) * letters[size],
		0,
	)

const itemsHeight = (items: readonly WallItem[], size: WallSize, room: Room): number =>
	items.reduce((sum, { when, change = '', name, details, phone = '' }) => {
		const first = linesOf(`${change} ${when} ${name}`, letters[size], widthOfLine, room)
		const second = linesOf(`${details} ${phone}`.trim(), letters[size] * detailsTo, widthOfLine, room)
		return sum + room.lead * (first + second * detailsTo) + 0.6
	}, 0.3)

const segmenter = new Intl.Segmenter()

const linesOf = (text: string, letter: number, width: number, { letterWidth }: Room): number =>
	Math.ceil(([...segmenter.segment(text)].length * letter * letterWidth) / width)

/** As `ui/WallWeek.astro` sets it; Nastaliq hangs low and is narrow. */
function roomOf({ locale }: RenderContext): Room {
	if (locale === 'ur') return { lead: 1.85, headLead: 1.7, letterWidth: 0.5 }
	const isTall = !['Latn', 'Cyrl'].includes(scriptOf(locale))
	return { lead: isTall ? 1.5 : 1.25, headLead: isTall ? 1.4 : 1.15, letterWidth: 0.56 }
}
