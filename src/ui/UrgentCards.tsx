import './urgent-cards.css'
import type { Care, CareWords } from './care.ts'
import CareCard from './CareCard.tsx'
import Icon from './Icon.tsx'
import type { LangAttributes } from './render-context.ts'
import Signed from './Signed.tsx'
import type { SignedBy } from './signed.ts'

/** One answer to "Do any of these fit you right now?", and the card it opens. */
export type UrgentCard = {
	id: string
	name: string
	langAttributes: LangAttributes
	stages: readonly string[]
	care: Care
	about?: { href: string; name: string; langAttributes: LangAttributes }
	signed?: SignedBy
	/** Where the card to hold up says the same. */
	show?: { href: string; name: string }
	/** Where the same can be seen in pictures, and heard. */
	inPictures?: { href: string; name: string }
}

type Props = {
	groups: readonly { title: string; cards: readonly UrgentCard[] }[]
	words: CareWords
	/** In the check: which are open, and what to do when one is opened or closed. */
	open?: readonly string[]
	onOpen?: (card: string, isOpen: boolean, element: HTMLElement) => void
}

export default function UrgentCards({ groups, words, open = [], onOpen }: Props) {
	return (
		<>
			{groups.map(({ title, cards }) => (
				<div key={title}>
					<h2 className="sub">{title}</h2>
					<div className="opts">
						{cards.map(({ id, name, langAttributes, care, signed, about, show, inPictures }) => (
							<details
								className="opt"
								key={id}
								open={open.includes(id)}
								{...(onOpen ? { onToggle: ({ currentTarget }) => onOpen(id, currentTarget.open, currentTarget) } : {})}
							>
								<summary>
									<span {...langAttributes}>{name}</span>
									<Icon name="down" />
								</summary>
								<div id={id} tabIndex={-1}>
									<CareCard {...{ care, words }} />
								</div>
								{signed && <Signed {...signed} />}
								{inPictures && (
									<p className="about">
										<a className="more" href={inPictures.href}>
											{inPictures.name}
										</a>
									</p>
								)}
								{about && (
									<p className="about">
										<a className="more" href={about.href} {...about.langAttributes}>
											{about.name}
										</a>
									</p>
								)}
								{show && (
									<p className="about">
										<a className="more" href={show.href}>
											{show.name}
										</a>
									</p>
								)}
							</details>
						))}
					</div>
				</div>
			))}
		</>
	)
}
