import './editor.css'
import { useState, type ReactNode } from 'react'
import { partsOf, type Part } from '#domain/edits/fields.ts'
import { groupOf, handOnly, handOnlyWords, type FactGroup } from '#domain/edits/fact-groups.ts'
import type { Subject } from '#domain/edits/change-file.ts'
import { schemasOf } from '#domain/edits/schemas.ts'
import { isGroup } from '#domain/edits/values.ts'
import { idsOf, type EditorProps } from './data.ts'
import FieldInput from './Fields.tsx'
import type { Form } from './form.ts'
import NextDates from './NextDates.tsx'
import type { TaskProps } from './task.ts'
import TextField from './TextField.tsx'

type Props = TaskProps & { subject: Subject; isNew: boolean; languages: EditorProps['languages'] }

/** When and where first: what changes most. */
const order: readonly FactGroup[] = ['when', 'where', 'cost', 'contact', 'how-in', 'ages', 'name', 'about']

/** What families want to know first of something new, though it need not be said. */
const wantedOfNew: readonly string[] = ['sessions', 'phone', 'opening', 'open', 'funded', 'why']

/** Everything we say of a thing, to change any of it; what needs a person beside the content stays away. */
export default function AllFields(props: Props) {
	const { form, subject, isNew, seen, answers, today, intl, onChange } = props
	const { facts: schema } = schemasOf(subject, idsOf(form.data))
	const facts = isGroup(answers.facts) ? answers.facts : {}
	const parts = partsOf(schema).filter(({ key }) => !(handOnly as readonly string[]).includes(key))
	const sorted = order.flatMap((group) => parts.filter(({ key }) => groupOf(key) === group))
	const isSaid = ({ key, isOptional }: Part) => !isOptional || key in seen.facts || (isNew && wantedOfNew.includes(key))
	const set = (key: string, fresh: unknown) =>
		onChange({
			facts:
				fresh === undefined
					? Object.fromEntries(Object.entries(facts).filter(([other]) => other !== key))
					: { ...facts, [key]: fresh },
		})
	const draw = (part: Part) => (
		<FieldInput
			key={part.key}
			form={form}
			path={[part.key]}
			field={part.field}
			value={facts[part.key]}
			isOptional={part.isOptional}
			onChange={(fresh) => set(part.key, fresh)}
		/>
	)
	return (
		<div className="flow">
			{isNew && subject !== 'notice' && <p>{form.say['edit.new-rest']}</p>}
			{sorted.filter(isSaid).map((part) => (
				<div key={part.key} className="flow">
					{draw(part)}
					{part.key === 'sessions' && <NextDates {...{ form, today, intl }} facts={answers.facts} />}
				</div>
			))}
			<More form={form} parts={sorted.filter((part) => !isSaid(part))} draw={draw} />
			<Words {...props} />
		</div>
	)
}

/** What is not said of it yet. */
function More({ form, parts, draw }: { form: Form; parts: readonly Part[]; draw: (part: Part) => ReactNode }) {
	return parts.length === 0 ? null : (
		<details className="more-fields">
			<summary className="more">{form.say['edit.add']}</summary>
			<div className="flow">{parts.map(draw)}</div>
		</details>
	)
}

/** Words in English, and in another language beside it, each line with its like. */
function Words({ form, subject, isNew, seen, answers, languages, onChange }: Props) {
	const [source, ...others] = languages
	const own = others.find(({ tag }) => tag === form.locale) ?? others[0]
	const [tag, setTag] = useState(own?.tag ?? '')
	const beside = others.find((one) => one.tag === tag)
	const parts = partsOf(schemasOf(subject, idsOf(form.data)).words).filter(
		({ key }) => !(handOnlyWords as readonly string[]).includes(key),
	)
	const wordsIn = (locale: string): Readonly<Record<string, unknown>> =>
		isGroup(answers.words[locale]) ? answers.words[locale] : {}
	const set = (locale: string, key: string, fresh: unknown) =>
		onChange({ words: { ...answers.words, [locale]: { ...wordsIn(locale), [key]: fresh ?? null } } })
	const hasOwn = beside && beside.tag in seen.words
	const columns = [source!, ...(hasOwn && !isNew ? [beside] : [])]
	const isSaid = ({ key, isOptional }: Part) => !isOptional || key in (seen.words[source!.tag] ?? {})
	const draw = ({ key, field }: Part) => (
		<div key={key} className={columns.length > 1 ? 'by-language' : 'flow'}>
			{columns.map((one) => {
				const shared = {
					form: { ...form, wordsIn: one },
					path: ['words', one.tag, key],
					value: wordsIn(one.tag)[key],
					onChange: (fresh: unknown) => set(one.tag, key, fresh),
				}
				return field.is === 'text' ? (
					<TextField key={one.tag} {...shared} input="words" />
				) : (
					<FieldInput key={one.tag} {...shared} field={field} isOptional />
				)
			})}
		</div>
	)
	return (
		<section className="flow">
			<h3>{form.say['edit.words']}</h3>
			{!isNew && others.length > 0 && (
				<div className="fill">
					<label htmlFor="beside">{form.say['edit.beside']}</label>
					<select id="beside" className="box" value={tag} onChange={({ currentTarget }) => setTag(currentTarget.value)}>
						{others.map((one) => (
							<option key={one.tag} value={one.tag} lang={one.tag}>
								{one.name}
							</option>
						))}
					</select>
				</div>
			)}
			{beside && !isNew && !hasOwn && <p className="small soft">{form.say['edit.no-words']}</p>}
			{beside && hasOwn && seen.outdated.includes(beside.tag) && (
				<p className="small soft">{form.say['edit.older-english']}</p>
			)}
			{parts.filter(isSaid).map(draw)}
			<More form={form} parts={parts.filter((part) => !isSaid(part))} draw={draw} />
		</section>
	)
}
