import type { Answers } from './answers.ts'
import type { Seen } from './data.ts'
import type { Form } from './form.ts'

/** What the questions of every task are given. */
export type TaskProps = {
	form: Form
	seen: Seen
	answers: Answers
	today: string
	intl: string
	onChange: (more: Partial<Answers>) => void
}
