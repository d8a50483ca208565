import './editor.css'
import { session, type Session } from '#domain/model/session.ts'
import { nextSessions, type Occurrence } from '#domain/time/occurrences.ts'
import { clockTime } from '#i18n/format.ts'
import { isLocale, sourceLocale } from '#i18n/locales.ts'
import { fill } from '#islands/browser/fill.ts'
import { calendarOf, idsOf } from './data.ts'
import { choiceLabel, type Form } from './form.ts'

type Props = { form: Form; sessions: readonly unknown[]; today: string; intl: string }

export const datesShown = 8

/** The next dates that sessions make, reckoned as the pages reckon them; those not yet filled in make none. */
export function datesOf({ form, sessions, today }: Omit<Props, 'intl'>): Occurrence[] {
	const schema = session(idsOf(form.data))
	const whole = sessions.flatMap((one): readonly Session[] => {
		const { data } = schema.safeParse(one)
		return data ? [data] : []
	})
	return nextSessions(whole, calendarOf(form.data.calendar), today, datesShown)
}

export function dateText(
	{ form, intl }: Pick<Props, 'form' | 'intl'>,
	{ day, from, to, at, sure }: Occurrence,
): string {
	const { say } = form
	const locale = isLocale(form.locale) ? form.locale : sourceLocale
	const date = new Intl.DateTimeFormat(intl, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
	const where = at ? choiceLabel(form, ['sessions', 'at'], { word: at, kind: 'venues' }).text : ''
	return [
		date.format(new Date(`${day}T00:00:00Z`)),
		fill(say['time.span'], { from: clockTime(locale, from), to: clockTime(locale, to) }),
		where,
		sure ? '' : say['sessions.check-first'],
	]
		.filter(Boolean)
		.join(say['list.comma'])
}

export default function NextDates(props: Props) {
	const { form } = props
	const dates = datesOf(props)
	return (
		<section className="dates" aria-live="polite">
			<h3>{form.say['edit.next-dates']}</h3>
			{dates.length === 0 ? (
				<p>{form.say['edit.no-dates']}</p>
			) : (
				<ol>
					{dates.map((one) => (
						<li key={`${one.day}${one.from}${one.at ?? ''}`}>{dateText(props, one)}</li>
					))}
				</ol>
			)}
		</section>
	)
}
