import './booklet.css'
import type { ReactNode } from 'react'
import type { TimedNotice } from '#ui/timed-notice.ts'
import Icon from '#ui/Icon.tsx'
import Qr from '#ui/Qr.tsx'
import type { BookletData, BookletEntry, BookletPlace } from './data.ts'

/** One thing that stands whole on a page, and what it asks of the page it stands on (`domain/booklet.ts`). */
export type Part = {
	key: string
	node: ReactNode
	staysWithNext?: boolean
	/** It begins a chapter, which the list of contents names. */
	chapter?: { name: string; lang?: string | undefined }
}

/** The least side of a code, in millimetres. */
const codeMm = 20

/** Paper cannot be told more later: it says all that will be different, from the day it is made. */
export const Notices = ({ notices = [], today }: { notices?: readonly TimedNotice[] | undefined; today: string }) =>
	notices
		.filter(([, until]) => `${today}T00:00` < until)
		.map(([, , text]) => (
			<p className="differs" key={text}>
				{text}
			</p>
		))

export const inEnglish = (lang: string | undefined) => (lang ? { lang, dir: 'ltr' as const } : {})

export const Digits = ({ children }: { children: string }) => (
	<bdi dir="ltr" className="num">
		{children}
	</bdi>
)

/** A place's chapter: where it is, then what is on each week, then each service there. */
export function placeParts(place: BookletPlace, data: BookletData, today: string): Part[] {
	return [
		{
			key: place.id,
			node: <PlaceHead {...{ place, data, today }} />,
			staysWithNext: true,
			chapter: { name: place.name, lang: 'en' },
		},
		...weekParts(place, data),
		...place.entries.map((id) => entryPart(id, place.id, data, today)),
	]
}

/** What is for families everywhere in the area. */
export const elsewhereParts = (data: BookletData, today: string): Part[] =>
	data.elsewhere.length === 0
		? []
		: [
				{
					key: 'elsewhere',
					node: (
						<header className="place-head">
							<h2>{data.say['booklet.elsewhere']}</h2>
							<p>{data.say['booklet.elsewhere-line']}</p>
						</header>
					),
					staysWithNext: true,
					chapter: { name: data.say['booklet.elsewhere'] },
				},
				...data.elsewhere.map((id) => entryPart(id, '', data, today)),
			]

/** A week worth a table of its own has more than a few times. */
const fewTimes = 3

function weekParts({ id, week }: BookletPlace, { say }: BookletData): Part[] {
	if (week.reduce((sum, { times }) => sum + times.length, 0) <= fewTimes) return []
	return [
		{ key: `${id} week`, node: <h3 className="week-head">{say['booklet.week']}</h3>, staysWithNext: true },
		...week.map(({ day, times }) => ({
			key: `${id} ${day}`,
			node: (
				<dl className="week-day">
					<dt>{day}</dt>
					<dd>
						{times.map(({ when, name, lang }) => (
							<p key={when + name}>
								<b>{when}</b> <span {...inEnglish(lang)}>{name}</span>
							</p>
						))}
					</dd>
				</dl>
			),
		})),
	]
}

function PlaceHead({ place, data, today }: { place: BookletPlace; data: BookletData; today: string }) {
	const { say, site } = data
	const address = site + place.path
	return (
		<header className="place-head beside-code">
			<div>
				<h2 lang="en" dir="ltr">
					{place.name}
				</h2>
				<p lang="en" dir="ltr">
					<Icon name="pin" /> {place.address}
				</p>
				<p>{place.buses}</p>
				{place.opening && <p>{place.opening}</p>}
				{place.phone && (
					<p className="reach-by">
						<Icon name="phone" /> <Digits>{place.phone}</Digits>
					</p>
				)}
				<Notices notices={place.notices} {...{ today }} />
			</div>
			<Qr text={address} use="paper" mm={codeMm} label={labelOf(address, say)} />
		</header>
	)
}

const entryPart = (id: string, venue: string, data: BookletData, today: string): Part => ({
	key: `${venue} ${id}`,
	node: <Entry entry={data.services[id]!} {...{ venue, data, today }} />,
})

type EntryProps = { entry: BookletEntry; venue: string; data: BookletData; today: string }

function Entry({ entry, venue, data: { say, site }, today }: EntryProps) {
	const { name, lang, english, summary, summaryLang, ages, join, cost, phone, text, path, checked, notices } = entry
	const address = site + path
	return (
		<article className="help beside-code">
			<div>
				<h3 {...inEnglish(lang)}>{name}</h3>
				{english && (
					<p className="own-name" lang="en" dir="ltr">
						{english}
					</p>
				)}
				{(entry.when[venue] ?? []).map((line) => (
					<p key={line}>
						<b>{line}</b>
					</p>
				))}
				<p>{[ages, cost, join].join(' · ')}</p>
				<Notices notices={notices} {...{ today }} />
				<p {...inEnglish(summaryLang)}>{summary}</p>
				{(phone || text) && (
					<p className="reach-by">
						<Icon name="phone" /> {phone && <Digits>{phone}</Digits>}
						{phone && text ? ' · ' : ''}
						{text}
					</p>
				)}
				<p className="checked-on">{checked}</p>
			</div>
			<Qr text={address} use="paper" mm={codeMm} label={labelOf(address, say)} />
		</article>
	)
}

export const labelOf = (address: string, say: BookletData['say']): string =>
	say['poster.code'].replace('{address}', address.replace(/^https?:\/\/|\/$/g, ''))
