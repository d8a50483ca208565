import type { PictureName } from '#domain/model/picture-names.ts'
import type { CareWords } from './care.ts'
import Drawing from './Drawing.tsx'
import Icon from './Icon.tsx'
import Listen from './Listen.tsx'
import type { Aloud, ListenWords } from './listening.ts'
import UrgentCards, { type UrgentCard } from './UrgentCards.tsx'

/** The same in pictures: where, what stands for it, and what can be heard. */
type InPictures = { id: string; href: string; picture: PictureName; aloud?: Aloud; words: { name: string } }

type Props = {
	groups: readonly { title: string; cards: readonly UrgentCard[] }[]
	words: CareWords
	inPictures: readonly InPictures[]
	see: string
	listen: ListenWords
}

/** The urgent cards with a picture each, and a loudspeaker in each that is open, for those who read little. */
export default function UrgentHelp({ groups, words, inPictures, see, listen }: Props) {
	const byId = new Map(inPictures.map((one) => [one.id, one]))
	return (
		<UrgentCards
			{...{ groups, words }}
			pictureOf={(id) => {
				const one = byId.get(id)
				return one && <Drawing name={one.picture} />
			}}
			soundOf={(id) => {
				const one = byId.get(id)
				return (
					one && (
						<div className="heard-and-seen no-print">
							{one.aloud && <Listen of={one.words.name} words={listen} src={one.aloud.src} />}
							<a className="more" href={one.href}>
								{see}
								<Icon name="next" flip />
							</a>
						</div>
					)
				)
			}}
		/>
	)
}
