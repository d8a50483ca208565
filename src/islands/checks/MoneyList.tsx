import '../../ui/heed.css'
import '../../ui/pair.css'
import '../../ui/sums.css'
import './check.css'
import { circumstances } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import { amountHolds } from '#domain/time/freshness.ts'
import { moneyListFor, type MoneyHelp } from '#domain/checks/money.ts'
import Icon from '#ui/Icon.tsx'
import type { CheckData } from './Check.tsx'
import HelpRow from './HelpRow.tsx'
import type { HelpRowView } from './help.ts'
import { fill } from '#islands/browser/fill.ts'
import type { CheckSay } from './words.ts'

/** Help with money as a card says it. Amounts hide after the last day they hold for. */
export type MoneyView = {
	name: string
	who: string
	claim: string
	limit?: string
	web?: string
	/** The page that says what to have at hand. */
	ready?: string
	langAttributes?: HelpRowView['langAttributes']
	amounts: readonly { label: string; sum: string; from: string; to: string; until: string }[]
}

export type MoneyData = CheckData & {
	helps: readonly MoneyHelp[]
	views: Readonly<Record<string, MoneyView>>
	calculator: HelpRowView
	advisers: readonly HelpRowView[]
	visaAdvice: HelpRowView
}

type Props = { data: MoneyData; chosen: Answers }

/** Three groups by how soon a claim must be made; then an independent calculator and people who help to claim. */
export default function MoneyList({ data, chosen }: Props) {
	const { check, say } = data
	const list = moneyListFor(check, chosen, data.helps)
	const isTold = circumstances(check, chosen).visa === 'no-public-funds'
	const countsAsFunds = new Set(data.helps.filter((help) => help['public-funds']).map(({ id }) => id))
	const group = (title: string, ids: readonly string[], line?: string) => (
		<section>
			<h2>{title}</h2>
			{line && <p className="soft">{line}</p>}
			<ul className="list">
				{ids.map((id) => (
					<Money
						key={id}
						view={data.views[id]!}
						isFunds={list.mindVisa && countsAsFunds.has(id)}
						{...{ say }}
						today={check.today}
					/>
				))}
			</ul>
		</section>
	)
	return (
		<>
			<h1 tabIndex={-1}>{say['money.list']}</h1>
			<p>{say['money.list-intro']}</p>
			{list.mindVisa && (
				<div className="card flow">
					<p>
						<b>{say['money.visa']}</b>
					</p>
					{isTold && <p>{say['money.no-funds']}</p>}
					<ul className="helpers">
						<HelpRow row={data.visaAdvice} say={say} />
					</ul>
				</div>
			)}
			<div className="lists">
				{group(say['money.now'], list.now, list.now.length > 0 ? say['money.now-line'] : say['money.none-now'])}
				{list.might.length > 0 && group(say['money.might'], list.might)}
				{list.later.length > 0 && group(say['money.later'], list.later)}
				<section className="card needed">
					<h2>{say['money.help']}</h2>
					<p>
						{say['money.calculator']} <a href={data.calculator.href}>{data.calculator.name}</a>
					</p>
					<ul className="helpers">
						{data.advisers.map((adviser) => (
							<HelpRow key={adviser.href} row={adviser} say={say} />
						))}
					</ul>
				</section>
			</div>
			<p className="no-print">
				<button type="button" className="btn quiet" onClick={() => print()}>
					<Icon name="print" />
					{say['list.print']}
				</button>
			</p>
		</>
	)
}

function Money({
	view: { name, who, claim, limit, web, ready, langAttributes, amounts },
	isFunds,
	say,
	today,
}: {
	view: MoneyView
	isFunds: boolean
	say: CheckSay
	today: string
}) {
	const holding = amounts.filter((amount) => amountHolds(amount, today))
	return (
		<li className="card needed">
			<h3 {...langAttributes}>{name}</h3>
			{isFunds && (
				<p className="heed">
					<b>{say['money.public-funds']}</b>
				</p>
			)}
			{holding.length > 0 && (
				<ul className="sums">
					{holding.map(({ label, sum }) => (
						<li key={label}>
							<span {...langAttributes}>{label}</span>
							<b>{sum}</b>
						</li>
					))}
				</ul>
			)}
			{holding[0] && <p className="small soft">{fill(say['amounts.until'], { date: holding[0].until })}</p>}
			{amounts.length > 0 && holding.length === 0 && <p className="small soft">{say['amounts.check']}</p>}
			{limit && (
				<p>
					<b>{say['money.limit']}:</b> <span {...langAttributes}>{limit}</span>
				</p>
			)}
			<p>
				<b>{say['money.who']}:</b> <span {...langAttributes}>{who}</span>
			</p>
			<p>
				<b>{say['money.claim']}:</b> <span {...langAttributes}>{claim}</span>
			</p>
			{ready && (
				<p>
					<a className="more" href={ready} data-waits="">
						{say['money.ready']}
						<span className="vh">: {name}</span>
					</a>
				</p>
			)}
			{web && (
				<p>
					<a className="more" href={web} rel="noreferrer" data-waits="">
						{say['money.official']}
						<span className="vh">: {name}</span>
						<Icon name="out" flip />
					</a>
				</p>
			)}
		</li>
	)
}
