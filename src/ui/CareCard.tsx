import './care-card.css'
import { dot } from '#i18n/on-one-line.ts'
import CallRow from './CallRow.tsx'
import type { Care, CareSection, CareWords } from './care.ts'
import SayIt from './SayIt.tsx'

type Props = { care: Care; words: CareWords; heading?: 'h3' | 'h4' }

/**
 * Fixed public advice, whom to call first. English stands beside words no health worker has checked in the reader's
 * language.
 */
export default function CareCard({
	care: { sections, english, saying, langAttributes },
	words,
	heading: Heading = 'h3',
}: Props) {
	return (
		<div className="care">
			{sections.map((section, index) => (
				<div className={section.level} key={section.heading}>
					<Heading {...langAttributes}>
						<span className="vh">{words[section.level]} </span>
						{section.heading}
					</Heading>
					<div className="flow">
						<div className="advice" {...langAttributes}>
							<Advice {...section} />
						</div>
						{english?.[index] && (
							<div className="advice beside" lang="en" dir="ltr">
								<b>{english[index].heading}</b>
								<Advice {...english[index]} />
							</div>
						)}
						<ul className="dial">
							{section.calls.map((call) => (
								<li
									key={'line' in call ? call.line : call.phone}
									className={'line' in call && call.who ? 'texts' : undefined}
								>
									{'phone' in call ? <CallRow {...call} urgent={section.level === 'emergency'} /> : call.line}
									{'line' in call && call.who && (
										<span className="small">
											{' '}
											(<bdi {...call.langAttributes}>{call.who}</bdi>
											{call.ownName && (
												<>
													{dot}
													<bdi lang="en">{call.ownName}</bdi>
												</>
											)}
											)
										</span>
									)}
								</li>
							))}
						</ul>
						{section.language.map((line) => (
							<p key={line} className="small">
								{line}
							</p>
						))}
					</div>
				</div>
			))}
			{saying && (
				<div className="says">
					<p>{words.say}</p>
					<SayIt {...{ saying, words }} />
				</div>
			)}
		</div>
	)
}

function Advice({ signs, advice }: Pick<CareSection, 'signs' | 'advice'>) {
	return (
		<>
			{signs && (
				<ul>
					{signs.map((sign) => (
						<li key={sign}>{sign}</li>
					))}
				</ul>
			)}
			{advice?.map((line) => (
				<p key={line}>{line}</p>
			))}
		</>
	)
}
