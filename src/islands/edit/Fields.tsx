import './editor.css'
import type { ReactNode } from 'react'
import { blankOf, optionOf, type Field, type Part } from '#domain/edits/fields.ts'
import { isGroup } from '#domain/edits/values.ts'
import { fill } from '#islands/browser/fill.ts'
import ChoiceField, { ChoicesField, SelectBox } from './ChoiceField.tsx'
import { choiceLabel, idOf, labelOf, type Form, type Path } from './form.ts'
import Label, { Legend, Wrong } from './Label.tsx'
import TextField from './TextField.tsx'

type FieldProps = {
	form: Form
	path: Path
	field: Field
	value: unknown
	isOptional?: boolean
	/** Its name stands above it already. */
	isNamed?: boolean
	onChange: (value: unknown) => void
}

/** One field, whatever its schema asks for: drawn by walking the schema that judges it. */
export default function FieldInput(props: FieldProps) {
	const { form, path, field, value, isOptional, onChange } = props
	switch (field.is) {
		case 'text':
		case 'number':
			return <TextField {...{ form, path, value, onChange }} input={field.is === 'number' ? 'number' : field.input} />
		case 'yes-no':
		case 'choice':
			return <ChoiceField {...{ form, path, value, isOptional, onChange }} choices={choicesIn(field)} />
		case 'list':
			return field.item.is === 'choice' ? (
				<ChoicesField {...{ form, path, value, onChange }} choices={field.item.choices} />
			) : (
				<ListField {...props} item={field.item} />
			)
		case 'group':
			return <GroupField {...props} parts={field.fields} />
		case 'one-of':
			return <OneOfField {...props} options={field.options} />
		case 'by-name':
			return (
				<GroupField {...props} parts={keysOf(value).map((key) => ({ key, field: field.item, isOptional: false }))} />
			)
	}
}

const choicesIn = (field: Extract<Field, { is: 'choice' | 'yes-no' }>) =>
	field.is === 'choice'
		? field.choices
		: [
				{ value: true, word: 'yes' },
				{ value: false, word: 'no' },
			]

const keysOf = (value: unknown): string[] => (isGroup(value) ? Object.keys(value) : [])

function ListField({ form, path, item, value, onChange }: FieldProps & { item: Field }) {
	const items = Array.isArray(value) ? (value as unknown[]) : []
	const name = labelOf(form, path)
	return (
		<fieldset className="part" id={idOf(path)}>
			<Legend label={name} />
			<Wrong {...{ form, path }} />
			{items.map((one, index) => (
				<div key={index} className="item">
					<FieldInput
						form={form}
						path={[...path, index]}
						field={item}
						value={one}
						onChange={(fresh) => onChange(items.map((old, at) => (at === index ? fresh : old)))}
					/>
					<button
						type="button"
						className="tool"
						onClick={() => onChange(items.filter((_, at) => at !== index))}
						aria-label={`${form.say['edit.take-out']}: ${labelOf(form, [...path, index]).text}`}
					>
						{form.say['edit.take-out']}
					</button>
				</div>
			))}
			<button type="button" className="chip" onClick={() => onChange([...items, blankOf(item)])}>
				{fill(form.say['edit.add-one'], { what: name.text })}
			</button>
		</fieldset>
	)
}

/** Fields that go together. What need not be said at all is there once somebody asks for it. */
export function GroupField(props: FieldProps & { parts: readonly Part[] }) {
	const { form, path, parts, value, isOptional, isNamed, onChange } = props
	const group = isGroup(value) ? value : undefined
	const name = labelOf(form, path)
	const without = (key: string) => Object.fromEntries(Object.entries(group ?? {}).filter(([other]) => other !== key))
	return (
		<fieldset className="part" id={idOf(path)}>
			<Legend label={name} isHidden={isNamed} />
			<Wrong {...{ form, path }} />
			{!group && (
				<button type="button" className="chip" onClick={() => onChange(blankOf({ is: 'group', fields: parts }))}>
					{fill(form.say['edit.add-one'], { what: name.text })}
				</button>
			)}
			{group && (
				<div className="by">
					{parts.map(({ key, field, isOptional: canGo }) => (
						<FieldInput
							key={key}
							form={form}
							path={[...path, key]}
							field={field}
							value={group[key]}
							isOptional={canGo}
							onChange={(fresh) => onChange(fresh === undefined ? without(key) : { ...group, [key]: fresh })}
						/>
					))}
				</div>
			)}
			{group && isOptional && (
				<button
					type="button"
					className="tool"
					onClick={() => onChange(undefined)}
					aria-label={`${form.say['edit.take-out']}: ${name.text}`}
				>
					{form.say['edit.take-out']}
				</button>
			)}
		</fieldset>
	)
}

function OneOfField(props: FieldProps & { options: Extract<Field, { is: 'one-of' }>['options'] }) {
	const { form, path, options, value, isOptional, onChange } = props
	const isThere = value !== undefined && value !== null
	const shape = isThere ? optionOf(options, value) : undefined
	const inner = shape?.field
	const blank = (field: Field): unknown => (field.is === 'choice' ? field.choices[0]?.value : blankOf(field))
	const which: ReactNode = (
		<SelectBox
			id={`${idOf(path)}-shape`}
			value={shape ? String(options.indexOf(shape)) : ''}
			onChange={(at) => onChange(at === '' ? undefined : blank(options[Number(at)]!.field))}
		>
			{(isOptional || !shape) && <option value="">{form.say['edit.none']}</option>}
			{options.map(({ name, field }, at) => {
				const label = choiceLabel(form, path, { word: field.is === 'choice' ? field.choices[0]!.word : name })
				return (
					<option key={name} value={at} lang={label.lang}>
						{label.text}
					</option>
				)
			})}
		</SelectBox>
	)
	return (
		<div className="one-of">
			<div className="fill">
				<Label {...{ form, path }} htmlFor={`${idOf(path)}-shape`} />
				{which}
				<Wrong {...{ form, path }} />
			</div>
			{inner && inner.is !== 'choice' && <FieldInput {...props} field={inner} isOptional={false} isNamed />}
		</div>
	)
}
