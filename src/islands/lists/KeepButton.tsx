import '../../ui/keep.css'
import Icon from '#ui/Icon.tsx'

/** Whether a service may stand on a list on the parent's phone, only after a question, or never (SR10, SR16). */
export type SavePolicy = 'allowed' | 'ask' | 'never'

/**
 * Keeps a service on the reader's own device, as `ui/KeepButton.astro` does on a card; `browser/keep-loader.ts` hears
 * the tap.
 */
export default function KeepButton({
	id,
	name,
	savePolicy,
	word,
	isKept,
}: {
	id: string
	name: string
	savePolicy: SavePolicy
	word: string
	isKept: boolean
}) {
	if (savePolicy === 'never') return null
	return (
		<button
			type="button"
			className="tool keep no-print"
			data-keep={id}
			data-ask={savePolicy === 'ask' ? '' : undefined}
			aria-pressed={isKept}
		>
			<Icon name="heart" />
			{word}
			<span className="vh">: {name}</span>
		</button>
	)
}
