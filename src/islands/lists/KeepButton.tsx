import '../../ui/keep.css'
import Icon from '#ui/Icon.tsx'

/** Whether a service may stand on a list on the parent's phone: asked about first, or never (SR10, SR16). */
export type Keeping = { keep?: 'ask' | 'never' }

/** Keeps a service on the reader's own device, as `ui/KeepButton.astro` does on a card; `browser/page.ts` hears the tap. */
export default function KeepButton({
	id,
	name,
	keep,
	word,
	isKept,
}: Keeping & { id: string; name: string; word: string; isKept: boolean }) {
	if (keep === 'never') return null
	return (
		<button type="button" className="tool keep no-print" data-keep={id} data-ask={keep} aria-pressed={isKept}>
			<Icon name="heart" />
			{word}
			<span className="vh">: {name}</span>
		</button>
	)
}
