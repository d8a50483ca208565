import './booklet.css'
import Qr from '#ui/Qr.tsx'
import { Notices, Digits, inEnglish, labelOf, type Part } from './blocks.tsx'
import type { BookletData, BookletUrgent } from './data.ts'

/** The front and the back of what is folded: what it is and how long it holds, and whom to call at once. */

export function Cover({ data, today }: { data: BookletData; today: string }) {
	const { title, until, made, say, example, site, paths } = data
	return (
		<div className="cover">
			<Mark {...data.siteMark} />
			<div>
				<p className="cover-title">{title}</p>
				<p>{until}</p>
			</div>
			<Notices notices={data.notices} {...{ today }} />
			<Qr text={site + paths.home} use="paper" mm={44} label={labelOf(site + paths.home, say)} />
			<div>
				<p>{made}</p>
				{example && <p>{example}</p>}
			</div>
		</div>
	)
}

const Mark = ({ name, beside, ...lang }: BookletData['siteMark']) => (
	<p {...lang}>
		<b>{name}</b> {beside}
	</p>
)

/** Above a leaf, which has no cover. */
export function LeafHead({ data, title, today }: { data: BookletData; title: string; today: string }) {
	return (
		<header className="leaf-head">
			<Mark {...data.siteMark} />
			<p className="leaf-title">{title}</p>
			<p>{data.until}</p>
			<Notices notices={data.notices} {...{ today }} />
		</header>
	)
}

/** Whom to call for what, as parts: what does not fit on the back stands on the page before it. */
export function urgentParts(data: BookletData): Part[] {
	const { say, urgent, maternity, made, example, site, paths, hasUnreadSafetyWords } = data
	const address = site + paths.urgent
	return [
		{
			key: 'urgent',
			staysWithNext: true,
			node: (
				<header className="urgent-head beside-code">
					<div>
						<h2>{say['urgent.title']}</h2>
						<p className="call-now">
							<b>{say['hand-out.danger']}</b>
						</p>
						<p>
							<b>{say['hand-out.health']}</b>
						</p>
						{maternity && (
							<p>
								{say['hand-out.maternity']}{' '}
								<b>
									<Digits>{maternity}</Digits>
								</b>
							</p>
						)}
						{hasUnreadSafetyWords && <p className="small-print">{say['translation.machine-safety']}</p>}
						<p className="small-print">{[made, example].join(' ')}</p>
					</div>
					<div>
						<Qr text={address} use="paper" mm={24} label={labelOf(address, say)} />
						<p className="small-print code-says">{say['booklet.urgent-code']}</p>
					</div>
				</header>
			),
		},
		...urgent.map((one) => ({ key: `urgent ${one.name}`, node: <UrgentRow {...one} /> })),
	]
}

function UrgentRow({ name, lang, english, calls }: BookletUrgent) {
	return (
		<dl className="urgent-row">
			<dt>
				<span {...inEnglish(lang)}>{name}</span>
				{english && (
					<small lang="en" dir="ltr">
						{english}
					</small>
				)}
			</dt>
			<dd>
				{calls.map(({ who, lang: whoLang, number }) => (
					<p key={who + number}>
						{who && <span {...inEnglish(whoLang)}>{who}</span>}{' '}
						<b>{/^[\d ]+$/.test(number) ? <Digits>{number}</Digits> : number}</b>
					</p>
				))}
			</dd>
		</dl>
	)
}
