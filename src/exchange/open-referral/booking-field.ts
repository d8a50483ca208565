import { bookingWays, placesLeft } from '#domain/model/booking.ts'
import { choice, date, fields, list, whole } from './field-schemas.ts'

/** How a place is got: what is known for a while goes out with its day. */
export const bookingField = fields(
	{
		how: list(choice(bookingWays, 'A way.'), 'How to book.'),
		web: { type: 'string', format: 'uri' },
		opens: date('The day on which booking opens or opened.'),
		by: date('The last day on which one can book.'),
		places: fields(
			{
				state: choice(placesLeft, 'How it was on that day.'),
				as_of: date('The day on which somebody told. Do not say it for longer than 14 days.'),
			},
			'Left out: there were places, or nobody has told us lately.',
			['state', 'as_of'],
		),
		wait_weeks: fields(
			{
				from: whole('Weeks.'),
				to: whole('Weeks.'),
				as_of: date('The day on which somebody told. Do not say it for longer than 90 days.'),
			},
			'How long the wait was.',
			['from', 'to', 'as_of'],
		),
	},
	'How a place is got. Show the dates with what you say.',
)
