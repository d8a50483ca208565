import './editor.css'
import { idOf, problemsAt, type Form, type Path } from './form.ts'
import Label, { Wrong, wrongId } from './Label.tsx'

type Props = {
	form: Form
	path: Path
	input: 'text' | 'date' | 'time' | 'tel' | 'email' | 'url' | 'number' | 'words'
	value: unknown
	onChange: (value: unknown) => void
}

/** A line or a few to type in. Left empty it says nothing. */
export default function TextField({ form, path, input, value, onChange }: Props) {
	const language = input === 'words' || input === 'text' ? form.wordsIn : undefined
	const shared = {
		id: idOf(path),
		className: 'box',
		lang: language?.tag,
		dir: language?.dir ?? (input === 'text' || input === 'words' ? 'auto' : 'ltr'),
		'aria-describedby': problemsAt(form, path).length > 0 ? wrongId(path) : undefined,
		'aria-invalid': problemsAt(form, path).length > 0 || undefined,
		autoComplete: 'off',
	} as const
	const change = (text: string) => onChange(text === '' ? null : input === 'number' ? Number(text) : text)
	return (
		<div className="fill">
			<Label {...{ form, path }} />
			{input === 'words' ? (
				<textarea
					{...shared}
					rows={2}
					value={textOf(value)}
					onInput={({ currentTarget }) => change(currentTarget.value)}
				/>
			) : (
				<input
					{...shared}
					type={input === 'url' || input === 'email' ? 'text' : input}
					inputMode={input === 'url' || input === 'email' ? input : undefined}
					step={input === 'number' ? 'any' : undefined}
					value={textOf(value)}
					onInput={({ currentTarget }) => change(currentTarget.value)}
				/>
			)}
			<Wrong {...{ form, path }} />
		</div>
	)
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
