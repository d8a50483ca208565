import './builder.css'
import {
	Combobox,
	ComboboxButton,
	ComboboxInput,
	ComboboxOption,
	ComboboxOptions,
	Field,
	Label,
	Listbox,
	ListboxButton,
	ListboxOption,
	ListboxOptions,
	Switch,
} from '@headlessui/react'
import { useState } from 'react'
import { normalise } from '#domain/finder/normalise.ts'
import type { NamedOption } from '#islands/finder/words.ts'
import Icon from '#ui/Icon.tsx'

type One = {
	label: string
	options: readonly (NamedOption & { lang?: string })[]
	value: string
	onChange: (value: string) => void
}

/** One of a few. */
export function Pick({ label, options, value, onChange }: One) {
	return (
		<Field className="pick">
			<Label>{label}</Label>
			<Listbox value={value} onChange={onChange}>
				<ListboxButton className="field-box">
					{options.find(({ id }) => id === value)?.name}
					<Icon name="down" />
				</ListboxButton>
				<ListboxOptions className="options" modal={false}>
					{options.map(({ id, name, lang }) => (
						<ListboxOption key={id} value={id} {...(lang ? { lang } : {})}>
							{name}
						</ListboxOption>
					))}
				</ListboxOptions>
			</Listbox>
		</Field>
	)
}

const mostOffered = 50

/** One of many, by typing a part of its name; `any` takes the choice back. */
export function Seek({ label, options, value, onChange, noMatch }: One & { noMatch: string }) {
	const [typed, setTyped] = useState('')
	const fitting = options.filter(({ name }) => normalise(name).includes(normalise(typed))).slice(0, mostOffered)
	return (
		<Field className="pick">
			<Label>{label}</Label>
			<Combobox
				value={value}
				onChange={(id: string | null) => onChange(id ?? '')}
				onClose={() => setTyped('')}
				immediate
			>
				<div className="field-box">
					<ComboboxInput
						autoComplete="off"
						displayValue={(id: string) => options.find((one) => one.id === id)?.name ?? ''}
						onChange={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
					<ComboboxButton aria-label={label}>
						<Icon name="down" />
					</ComboboxButton>
				</div>
				<ComboboxOptions className="options" modal={false}>
					{fitting.map(({ id, name, lang }) => (
						<ComboboxOption key={id} value={id} {...(lang ? { lang } : {})}>
							{name}
						</ComboboxOption>
					))}
					{fitting.length === 0 && (
						<ComboboxOption value={value} disabled>
							{noMatch}
						</ComboboxOption>
					)}
				</ComboboxOptions>
			</Combobox>
		</Field>
	)
}

/** Yes or no. */
export function Turn({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
	return (
		<Field className="turn-row">
			<Switch className="switch" checked={isOn} onChange={onChange}>
				<span aria-hidden="true" />
			</Switch>
			<Label>{label}</Label>
		</Field>
	)
}
