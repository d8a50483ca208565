import './editor.css'
import { idOf, labelOf, problemsAt, type Form, type Path, type LabelText } from './form.ts'

type Props = { form: Form; path: Path }

export default function Label({ form, path, htmlFor = idOf(path) }: Props & { htmlFor?: string }) {
	const { text, lang } = labelOf(form, path)
	return (
		<label htmlFor={htmlFor} lang={lang}>
			{text}
		</label>
	)
}

export const Legend = ({ label: { text, lang }, isHidden }: { label: LabelText; isHidden?: boolean | undefined }) => (
	<legend lang={lang} className={isHidden ? 'vh' : undefined}>
		{text}
	</legend>
)

export const wrongId = (path: Path): string => `${idOf(path)}-wrong`

/** What is wrong with a field, in the words of the check, which are English. */
export function Wrong({ form, path }: Props) {
	const problems = problemsAt(form, path)
	return problems.length === 0 ? null : (
		<p id={wrongId(path)} className="wrong" lang="en" dir="ltr">
			{problems.map(({ says }) => says).join(' ')}
		</p>
	)
}
