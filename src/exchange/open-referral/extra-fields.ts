import { elsewhere } from '#domain/delivery.ts'
import { fundedHelps } from '#domain/funded.ts'
import { noticeKinds, noticeReasons } from '#domain/model/notice.ts'
import { noticeLevels } from '#domain/notices/subject.ts'
import { referrers } from '#domain/model/service.ts'
import { inclusionWays, leaderTrainings, settingKinds } from '#domain/model/setting.ts'
import { bookingField } from './booking-field.ts'
import { choice, date, fields, keyed, list, text, whole, yes, type Schema } from './field-schemas.ts'

const uuid: Schema = { type: 'string', format: 'uuid' }
const page: Schema = { type: 'string', format: 'uri' }
const id: Schema = text('The name of this thing in the addresses of the site. It may change; the UUID does not.')

const newPlace: Record<string, Schema> = {
	location_id: uuid,
	place: text('The name of a place.'),
	attending_type: choice(elsewhere, 'Where else than at a place.'),
}

const phones = list(
	{
		type: 'object',
		properties: {
			id: uuid,
			number: text('As people say it, with spaces.'),
			type: choice(['sms'], 'Only for a number to text.'),
		},
		required: ['id', 'number'],
		additionalProperties: false,
	},
	'Numbers of teams (HSDS 3.0). Mobile numbers to call are left out: they may be somebody’s own.',
)

/**
 * What our records say beyond the UK profile: fields that HSDS 3.0 names under its names, all else in `x_first_door`.
 */
export const extraFields: Readonly<Record<string, Record<string, Schema>>> = {
	service: {
		application_process: text('How to get in (HSDS 3.0).'),
		wait_time: text('How long people usually wait (HSDS 3.0).'),
		interpretation_services: text('Whether there is an interpreter (HSDS 3.0). Left out: nobody has told us.'),
		phones,
		x_first_door: fields(
			{
				id,
				was: list(text('An id'), 'Ids it had before, the oldest first.'),
				form: choice(
					['all', 'no-place'],
					'"no-place": people may not want to be seen going there, so neither place nor time is given.',
				),
				checked_how: choice(
					['phone', 'visit', 'website', 'told', 'published'],
					'How the facts were last checked; "published": from published sources.',
				),
				times_hold_until: date(
					'From this day on show neither times nor prices and say "call first", unless a newer assured_date has come.',
				),
				ages_weeks: fields(
					{ from: whole('Weeks from birth; below 0 is before birth.'), to: whole('Weeks from birth.') },
					'For which ages of a child, in weeks.',
				),
				ages_years: fields(
					{
						from: whole('From this age on.'),
						to: whole('The last age.'),
						if_disabled: whole('The last age of people who are disabled.'),
					},
					'For which ages in years, where it is for no stage of early family life.',
					['from'],
				),
				all_ages: yes('Everybody may come, of any age.'),
				booking: bookingField,
				lasts_weeks: whole('How many weeks a course lasts.'),
				access: list(
					choice(['drop-in', 'book', 'self-refer', 'ask-professional', 'referral-only'], 'A way in.'),
					'How people get in.',
				),
				delivered_at: list(
					choice(['venue', ...elsewhere], 'A place.'),
					'Where help happens; "confidential": at a place that is told to who gets in touch.',
				),
				interpreter: choice(['yes', 'on-request', 'no'], 'Left out: nobody has told us.'),
				welcomes: keyed(
					choice(['yes', 'no', 'ask'], 'An answer.'),
					'Who is welcome. Left out: nobody has told us, which is not a no.',
				),
				creche: choice(['yes', 'no', 'ask'], 'Whether children are looked after meanwhile. Left out: not known.'),
				touchpoint: yes('A place where families are met before they ask for help.'),
				someone_to_talk_to: yes('Somebody there has time to talk.'),
				peer_support: yes('Run with parents who have been through the same.'),
				warm_handover: yes('Somebody goes with the family to the next service.'),
				open_day_and_night: yes('Open at any hour.'),
				reply_within_days: whole('How many days an answer takes at most.'),
				text_to_send: text('The word to text.'),
				follow_on: list(uuid, 'Services that come after it.'),
				referral: fields(
					{
						who: list(choice(referrers, '"self": the family itself.'), 'Who may ask for it.'),
						ask_first: yes('The family is asked before anybody refers.'),
						unless_danger: yes('Nobody is asked first where a child may be in danger.'),
					},
					'How it is referred to.',
				),
				evidence: fields(
					{
						state: text('What studies found.'),
						source: text('Where that is said.'),
						web: page,
						checked: date('When it was looked up.'),
					},
					'What is known of its effect.',
				),
				criteria: text('Who can have it.'),
				what_to_expect: list(text('One thing'), 'What happens there.'),
				happens_next: text('What happens after the first contact.'),
				how_it_ends: text('How it ends.'),
				childcare: fields(
					{
						kind: choice(settingKinds, 'What sort of childcare it is. Childminders, who are people at home, stay out.'),
						places: whole('How many children may be there at once, as it is registered.'),
						runs: choice(['all-year', 'term-time'], 'In which part of the year.'),
						funded: list(choice(fundedHelps, 'A kind of help.'), 'Help to pay that they say they take.'),
						led_by: choice(leaderTrainings, 'What somebody who leads the work with children has learned.'),
						disabled_children: choice(['yes', 'ask'], 'Left out: nobody has told us, which is not a no.'),
						inclusion: list(choice(inclusionWays, 'A way.'), 'How disabled children are made welcome.'),
						inspection: fields(
							{ by: text('Who inspected.'), on: date('The day.'), web: page },
							'The last inspection; no grade.',
							['by', 'on', 'web'],
						),
						space: fields(
							{ state: choice(['some', 'none'], 'How it was.'), as_of: date('The day they said so.') },
							'Whether there is space. Left out 28 days later: ask.',
							['state', 'as_of'],
						),
						number: text('Its number with the regulator.'),
					},
					'Of a nursery or pre-school.',
					['kind'],
				),
				notices: list(
					fields(
						{
							about: choice(noticeLevels, 'The whole area, a place, the service, one of its weekly times or dates.'),
							...newPlace,
							what: choice(noticeKinds, '"moved": to another place or time.'),
							why: choice(noticeReasons, 'The reason, where one is given.'),
							from: text('Local time from which it holds.'),
							until: text('Local time from which all is as usual again.'),
							starts_at: text('Clock time it starts instead.'),
							moved_to: fields(
								{ ...newPlace, start: text('Clock time.'), end: text('Clock time.') },
								'Where or when instead.',
							),
							text: text('The same in plain English.'),
						},
						'One notice.',
						['about', 'what', 'from', 'until', 'text'],
					),
					'What is different for a while; "alert" says those of the days ahead. Ask again each day: they come and go.',
				),
				instead: list(uuid, 'Of a service that has ended: what there is now.'),
				pages: keyed(page, 'Its page for families, by language (BCP 47).'),
				translations: keyed(
					fields(
						{
							name: text('Name.'),
							summary: text('Summary.'),
							translation: choice(['machine', 'reviewed', 'clinically-reviewed'], 'Who made sure of the words.'),
						},
						'Words in one language.',
					),
					'Name and summary by language. Those marked "machine" were read by nobody: say so where you show them.',
				),
			},
			'What neither the UK profile nor HSDS 3.0 has a field for.',
			['id'],
		),
	},
	schedule: {
		timezone: text('An IANA time zone (HSDS 3.0, where it is an offset).'),
		x_first_door: fields(
			{
				kind: choice(['session', 'hours'], '"hours": when to get in touch, and no session.'),
				runs: choice(['all-year', 'term-time', 'school-holidays'], 'In which part of the school year.'),
				bank_holidays: choice(['closed', 'open', 'check-first'], 'What happens on a bank holiday.'),
				except: list(date('A day'), 'Days to come on which it does not happen.'),
				also: list(date('A day'), 'Days to come on which it happens besides.'),
				next_dates: list(
					fields(
						{
							start: text('Local time, 2026-11-26T10:00.'),
							end: text('Local time.'),
							check_first: yes('Nobody is sure of this date: ask before going.'),
							planned_start: text('Local time it usually starts, where a notice says another.'),
							...newPlace,
						},
						'One date.',
						['start', 'end'],
					),
					'The next 8 real dates: holidays, single days and notices are reckoned in. You need no other field.',
				),
				cancelled_dates: list(text('Local time it was to start.'), 'Among these, planned dates that are off.'),
			},
			'What a rule cannot say.',
		),
	},
	location: {
		url: page,
		phones,
		x_first_door: fields(
			{
				id,
				type: text('What kind of place it is.'),
				checked_on: date('When its facts were last checked.'),
				buses: list(text('A number'), 'Buses that stop near.'),
			},
			'More about the place.',
		),
	},
	accessibility: {
		x_first_door: fields(
			{ fact: text('Which fact.'), answer: choice(['yes', 'no', 'ask'], 'Left out: nobody has told us.') },
			'The same for machines.',
		),
	},
	organization: {
		services: list(fields({ id: uuid, name: text('Its name.') }, 'A service.'), 'What it runs.'),
		x_first_door: fields({ id, type: text('What kind of organisation it is.') }, 'More about it.'),
	},
	language: { code: text('ISO 639 (HSDS 3.0).'), name: text('In English (HSDS 3.0).') },
	cost_option: { currency: choice(['GBP'], 'ISO 4217 (HSDS 3.0).') },
	service_at_location: {
		name: text('The name of the service.'),
		status: text('The status of the service.'),
		service: { type: 'object', description: 'The service, as it stands in the list.' },
	},
	api_details: {
		publisher: text('The area.'),
		example: yes('The area is invented: show its data to no family.'),
		license: text('SPDX identifier.'),
		license_url: page,
		attribution: text('How to name the source.'),
		contact: { type: 'string', format: 'email' },
		made_on: date('The day these files were made for.'),
		everything_url: page,
		about_url: page,
	},
}
