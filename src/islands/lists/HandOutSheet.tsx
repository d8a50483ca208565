import './hand-out.css'
import type { ReactNode } from 'react'
import { itemOf } from '#domain/lists/item.ts'
import { fill } from '#islands/browser/fill.ts'
import Icon from '#ui/Icon.tsx'
import Qr from '#ui/Qr.tsx'
import SayIt from '#ui/SayIt.tsx'
import { entryOf } from './entry.ts'
import type { ListData, ListEntry } from './list-data.ts'

export type Look = { paper: 'a5' | 'a4'; isLarge: boolean; hasWords: boolean; hasCodes: boolean }

type Props = {
	ids: readonly string[]
	note: string
	look: Look
	today: string
	theirs: ListData
	beside: ListData | undefined
	link: string
}

/** A code on a hand-out, at least this wide. */
const codeMm = 26
const smallCodeMm = 22

/**
 * The printed sheet. Both languages share each box: names, way in and times in two columns; place and number once,
 * since they are the same in both.
 */
export default function HandOutSheet({ ids, note, look, today, theirs, beside, link }: Props) {
	const both = beside ? [beside, theirs] : [theirs]
	return (
		<article className={['paper', look.paper, look.isLarge ? 'large' : '', beside ? 'both' : ''].join(' ')}>
			<header>
				<b lang={theirs.siteLang} dir={theirs.siteLang && 'ltr'}>
					{theirs.site}
				</b>
				<small>
					{both.map((data) => (
						<span key={data.locale} lang={data.locale} dir={data.dir}>
							{data.example}
						</span>
					))}
				</small>
			</header>
			<h2 className="pair-of">
				{both.map((data) => (
					<span key={data.locale} lang={data.locale} dir={data.dir}>
						{data.say['given.title']}
					</span>
				))}
			</h2>
			{theirs.notices && (
				<div className="pair-of">
					{both.map((data) => (
						<div key={data.locale} lang={data.locale} dir={data.dir}>
							<PrintedNotices notices={data.notices} {...{ today }} />
						</div>
					))}
				</div>
			)}
			<ol>
				{ids.map((id, at) => (
					<li key={id} className="entry">
						<div className="boxed">
							<span className="at">{at + 1}</span>
							<div className="pair-of">
								{both.map((data) => (
									<EntryText key={data.locale} entry={entryOf(id, data)!} {...{ data, today }} />
								))}
							</div>
							<Reach entry={entryOf(id, beside ?? theirs)!}>
								{look.hasCodes && (
									<Qr
										text={new URL(`${theirs.paths.service}${itemOf(id).service}/`, link).href}
										use="paper"
										mm={smallCodeMm}
										label={entryOf(id, theirs)!.name}
									/>
								)}
							</Reach>
							{look.hasWords && <ToSay entry={entryOf(id, theirs)!} {...{ theirs, both }} />}
						</div>
					</li>
				))}
			</ol>
			{note && (
				<div className="noted">
					<p className="pair-of">
						{both.map((data) => (
							<small key={data.locale} lang={data.locale} dir={data.dir}>
								{data.say['given.note-by']}
							</small>
						))}
					</p>
					<p dir="auto">{note}</p>
				</div>
			)}
			<footer>
				<Qr text={link} use="paper" mm={codeMm} label={theirs.say['picker.code']} />
				{both.map((data) => (
					<div key={data.locale} lang={data.locale} dir={data.dir}>
						<p>
							<b>{data.say['hand-out.danger']}</b>
						</p>
						<p>{data.say['hand-out.health']}</p>
						{data.maternity && (
							<p>
								{data.say['hand-out.maternity']}{' '}
								<b>
									<bdi dir="ltr" className="num">
										{data.maternity}
									</bdi>
								</b>
							</p>
						)}
						<p>
							<small>{data.say['hand-out.scan']}</small>
						</p>
					</div>
				))}
				{both.map((data) => (
					<p key={data.locale} lang={data.locale} dir={data.dir} className="printed">
						<small>{fill(data.say['hand-out.printed'], { date: dateIn(data, today) })}</small>
					</p>
				))}
			</footer>
		</article>
	)
}

const dateIn = ({ intl }: ListData, today: string): string =>
	new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(today))

/** What is different as of the day at the foot of the paper, also what paper outlives: it cannot be told more later. */
function PrintedNotices({ notices = [], today }: { notices: ListEntry['notices']; today: string }) {
	const current = notices.filter(([, until]) => `${today}T00:00` < until)
	if (current.length === 0) return null
	return (
		<p className="told-now">
			{current.map(([, , text]) => (
				<b key={text}>{text}</b>
			))}
		</p>
	)
}

function EntryText({ entry, data, today }: { entry: ListEntry; data: ListData; today: string }) {
	const { locale, dir } = data
	const langAttributes = entry.lang ? { lang: entry.lang, dir: 'ltr' as const } : {}
	return (
		<div lang={locale} dir={dir}>
			<h3 {...langAttributes}>{entry.name}</h3>
			<p>
				<b>{[entry.wayIn, entry.cost].join(' · ')}</b>
			</p>
			{entry.when && <p>{entry.when}</p>}
			<PrintedNotices notices={entry.notices} {...{ today }} />
		</div>
	)
}

/** What to say: in English once, with how it sounds and what it means for the parent, over the whole width. */
function ToSay({ entry: { saying }, theirs, both }: { entry: ListEntry; theirs: ListData; both: readonly ListData[] }) {
	if (!saying) return null
	return (
		<div className="to-say">
			<p className="pair-of">
				{both.map(({ locale, dir, say }) => (
					<small key={locale} lang={locale} dir={dir}>
						{say['hand-out.say']}
					</small>
				))}
			</p>
			<div lang={theirs.locale} dir={theirs.dir}>
				<SayIt saying={saying} words={theirs.sayingWords} />
			</div>
		</div>
	)
}

/** Where and the number, once for both languages, and the code beside them; its places by name if none is chosen. */
function Reach({ entry, children }: { entry: ListEntry; children: ReactNode }) {
	const names = Object.values(entry.places ?? {}).map(({ where }) => where)
	if (!entry.address && names.length === 0 && !entry.phone && !children) return null
	return (
		<div className="reach" lang="en" dir="ltr">
			<p>
				{entry.address ? (
					<span>
						<Icon name="pin" />
						{entry.where}, {entry.address}
					</span>
				) : (
					names.length > 0 && (
						<small>
							<Icon name="pin" />
							{names.join(' · ')}
						</small>
					)
				)}
				{entry.phone && (
					<b className="num">
						<Icon name="phone" />
						{entry.phone}
					</b>
				)}
			</p>
			{children}
		</div>
	)
}
