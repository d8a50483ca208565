import './editor.css'
import { session, type Session } from '#domain/model/session.ts'
import { isDate } from '#domain/model/fields.ts'
import { valueAt } from '#domain/edits/values.ts'
import { nextSessions, type Occurrence } from '#domain/time/occurrences.ts'
import { withTimesUntilClosed } from '#domain/time/until-closed.ts'
import { clockTime } from '#i18n/format.ts'
import { isLocale, sourceLocale } from '#i18n/locales.ts'
import { fill } from '#islands/browser/fill.ts'
import { sessionsIn } from './answers.ts'
import { calendarOf, idsOf } from './data.ts'
import { choiceLabel, type Form } from './form.ts'

type Props = { form: Form; facts: object; today: string; intl: string }

export const datesShown = 8

/** The next dates that facts make, reckoned as the pages reckon them; sessions not yet filled in make none. */
export function datesOf({ form, facts, today }: Omit<Props, 'intl'>): Occurrence[] {
	const schema = session(idsOf(form.data))
	const whole = sessionsIn(facts).flatMap((one): readonly Session[] => {
		const { data } = schema.safeParse(one)
		return data ? [data] : []
	})
	const on = valueAt(facts, ['closed', 'on'])
	const closed = typeof on === 'string' && isDate(on) ? { on } : undefined
	const { sessions } = withTimesUntilClosed({ sessions: whole, closed })
	return nextSessions(sessions, calendarOf(form.data.calendar), today, datesShown)
}

/** The times of one day: "Thursday 3 December, 10am to 11am, 1pm to 2pm". */
export function dayText({ form, intl }: Pick<Props, 'form' | 'intl'>, times: readonly Occurrence[]): string {
	const { say } = form
	const locale = isLocale(form.locale) ? form.locale : sourceLocale
	const date = new Intl.DateTimeFormat(intl, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
	const timeText = ({ from, to, at, sure }: Occurrence): string[] => [
		fill(say['time.span'], { from: clockTime(locale, from), to: clockTime(locale, to) }),
		at ? choiceLabel(form, ['sessions', 'at'], { word: at, kind: 'venues' }).text : '',
		sure ? '' : say['sessions.check-first'],
	]
	return [...times.slice(0, 1).map(({ day }) => date.format(new Date(`${day}T00:00:00Z`))), ...times.flatMap(timeText)]
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
						<li key={`${one.day}${one.from}${one.at ?? ''}`}>{dayText(props, [one])}</li>
					))}
				</ol>
			)}
		</section>
	)
}
