import '../../ui/tick.css'
import '../../ui/chip.css'
import './picker.css'
import type { ReadingLanguage } from './list-data.ts'
import type { PickerSay } from './picker-words.ts'

type Props = {
	say: PickerSay
	languages: readonly ReadingLanguage[]
	to: string
	onChange: (tag: string) => void
}

/** The language the parent reads. */
export default function PickLanguage({ say, languages, to, onChange }: Props) {
	return (
		<fieldset>
			<legend>
				<h2>
					<span className="step">2</span> {say['picker.language']}
				</h2>
			</legend>
			<div className="chips">
				{languages.map(({ tag, name, dir }) => (
					<label key={tag} className={tag === to ? 'tick on' : 'tick'}>
						<input type="radio" name="to" value={tag} checked={tag === to} onChange={() => onChange(tag)} />
						<span lang={tag} dir={dir}>
							{name}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	)
}
