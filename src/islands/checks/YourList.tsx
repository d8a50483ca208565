import './check.css'
import { useEffect, useMemo, useState } from 'react'
import { chosenOptions, circumstances } from '#domain/checks/answers.ts'
import type { Answers } from '#domain/checks/condition.ts'
import { feelingSafe, listFor, shareable, type Suggestion } from '#domain/checks/suggestions.ts'
import CareCard from '#ui/CareCard.tsx'
import type { HelpData } from './help.ts'
import NeedCard, { HelpRows } from './NeedCard.tsx'
import PassOn from './PassOn.tsx'

type Props = { data: HelpData; chosen: Answers; isKiosk: boolean; home: string }

/** The first cards stand open, the rest wait behind their names, so that a long list does not weigh. */
const openAtFirst = 3

/**
 * What the parent leaves with: urgent first, then what was asked for, then what every family can have. The same
 * "Feeling safe" card for everyone (SR10).
 */
export default function YourList({ data, chosen, isKiosk, home }: Props) {
	const { check, words, say, intl } = data
	const list = useMemo(() => listFor(check, chosen, data.help), [check, chosen, data])
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
	const [isPrivatePrinted, setPrivatePrinted] = useState(false)
	useEffect(() => {
		const openAll = () =>
			document.querySelectorAll<HTMLDetailsElement>('.lists details').forEach((card) => (card.open = true))
		addEventListener('beforeprint', openAll)
		return () => removeEventListener('beforeprint', openAll)
	}, [])
	const stage = data.stages[circumstances(check, chosen).stage ?? '']
	const cards = data.urgent.flatMap((group) => group.cards)
	const isOut = (need: string) => {
		const { privacy } = data.help.needs[need]!
		return privacy === 'x' ? !isPrivatePrinted : privacy === 's' && !ticked.has(need)
	}
	const named = ({ because }: Suggestion) =>
		because.map(({ question, option }) => words[question]?.options?.[option] ?? '').filter(Boolean)
	const notesOf = (need: string) =>
		chosenOptions(check, chosen)
			.filter(({ option }) => option.needs?.includes(need))
			.flatMap(({ question, option }) => words[question.id]?.notes?.[option.id] ?? [])
	const card = (one: Suggestion, index: number) => (
		<NeedCard
			key={one.need}
			{...{ say, intl, data }}
			{...one}
			because={data.help.needs[one.need]?.privacy === 'x' ? [] : named(one)}
			notes={notesOf(one.need)}
			isUnprinted={isOut(one.need)}
			isOpen={index < openAtFirst}
			{...(list.isAlotAtOnce && index === 0 ? { lead: say['list.alone'] } : {})}
		/>
	)
	return (
		<>
			<h1 tabIndex={-1}>{say['list.title']}</h1>
			<p>{say['list.intro']}</p>
			<div className="lists">
				{list.urgent.map(({ need, because }) => (
					<section className="card needed" key={need}>
						<h2 {...data.needs[need]!.langAttributes}>{data.needs[need]!.name}</h2>
						{because
							.flatMap(({ option }) => cards.filter(({ id }) => id === option))
							.map(({ id, care }) => (
								<CareCard key={id} care={care} words={data.care} />
							))}
					</section>
				))}
				{list.needs.map(card)}
				{list.offer.length > 0 && (
					<section className="card needed">
						<h2>{say['list.everyone']}</h2>
						<p>{say['list.everyone-line']}</p>
						{stage?.isPregnancy && <p>{say['list.bump']}</p>}
						<HelpRows {...{ say, intl, data }} services={list.offer} />
						{stage && (
							<p className="no-print">
								<a href={stage.href} data-waits="">
									{say['list.stage']}: {stage.name}
								</a>
							</p>
						)}
					</section>
				)}
				<section className={isOut(feelingSafe) ? 'card needed no-print' : 'card needed'}>
					<h2>{say['list.safe']}</h2>
					<p>{say['list.safe-line']}</p>
					<HelpRows {...{ say, intl, data }} services={data.help.needs[feelingSafe]!.services} />
				</section>
				{list.isQuiet ? (
					<p className="no-print">
						<a className="back" href={home}>
							{say['loss.back']}
						</a>
					</p>
				) : (
					<p>{say['list.talk']}</p>
				)}
				{!isKiosk && (
					<PassOn
						{...{ say, data, ticked, setTicked, isPrivatePrinted, setPrivatePrinted }}
						needs={list.needs.map(({ need }) => need)}
						services={shareable(list, data.help, ticked)}
					/>
				)}
			</div>
		</>
	)
}
