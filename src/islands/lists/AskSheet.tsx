import chipCss from '../../ui/chip.css?inline'
import flowCss from '../../ui/flow.css?inline'
import actsCss from './acts.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { titleId } from './title-id.ts'
import type { ShareWords } from './words.ts'

for (const css of [chipCss, flowCss, actsCss]) adoptStyles(css)

/** A question before something private is kept, or word that it could not be. Nothing is chosen beforehand. */
export default function AskSheet({
	say,
	question,
	yes,
	close,
}: {
	say: ShareWords
	question: string
	yes?: () => void
	close: () => void
}) {
	return (
		<div className="flow">
			<p id={titleId}>{question}</p>
			<p className="sheet-acts">
				{yes && (
					<button
						type="button"
						className="btn"
						onClick={() => {
							close()
							yes()
						}}
					>
						{say['keep.yes']}
					</button>
				)}
				<button type="button" className="chip" onClick={close}>
					{yes ? say['keep.no'] : say['share.close']}
				</button>
			</p>
		</div>
	)
}
