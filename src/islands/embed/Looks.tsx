import './builder.css'
import { useLayoutEffect, useState } from 'react'
import { embedThemes, isYes, type EmbedFault, type EmbedOption } from '#domain/embed/options.ts'
import { fill } from '#islands/browser/fill.ts'
import { Pick, Turn } from './Choose.tsx'
import type { Setup } from './snippets.ts'
import type { BuilderProps } from './words.ts'

type Props = Pick<BuilderProps, 'say' | 'choices'> & {
	setup: Setup
	choose: (more: Partial<Record<EmbedOption | 'locale', string>>) => void
	faults: readonly EmbedFault[]
}

/** Language, theme, colours and size. A colour that is too hard to read says so beside its field. */
export default function Looks({ say, choices, setup, choose, faults }: Props) {
	return (
		<>
			<Pick
				label={say['embed.locale']}
				options={[
					{ id: '', name: say['embed.locale-page'] },
					...choices.languages.map((one) => ({ ...one, lang: one.id })),
				]}
				value={setup.locale}
				onChange={(locale) => choose({ locale })}
			/>
			<Pick
				label={say['embed.theme']}
				options={embedThemes.map((id) => ({ id: id === 'auto' ? '' : id, name: say[`embed.theme-${id}`] }))}
				value={setup['theme'] ?? ''}
				onChange={(theme) => choose({ theme })}
			/>
			{setup['theme'] !== 'dark' && <Colour option="accent" example="#185444" {...{ say, setup, choose, faults }} />}
			{setup['theme'] !== 'light' && (
				<Colour option="accent-dark" example="#a4dcc7" {...{ say, setup, choose, faults }} />
			)}
			{setup.what !== 'week' && setup.what !== 'service' && (
				<Turn
					label={say['embed.compact']}
					isOn={isYes(setup['compact'] || 'no')}
					onChange={(isOn) => choose({ compact: isOn ? 'yes' : '' })}
				/>
			)}
		</>
	)
}

/** Left to right in any language. */
const asTyped = (text: string): string => `\u2066${text}\u2069`

function Colour({
	option,
	example,
	say,
	setup,
	choose,
	faults,
}: Omit<Props, 'choices'> & { option: 'accent' | 'accent-dark'; example: string }) {
	const value = setup[option] ?? ''
	const [typed, setTyped] = useState(value)
	useLayoutEffect(() => setTyped(value), [value])
	const fault = faults.find((one) => one.option === option && one.value === value)
	const how = fill(say['embed.accent-how'], { example: asTyped(example) })
	const status = !fault
		? how
		: fault.why === 'contrast'
			? fill(say['embed.contrast'], { value: asTyped(value), ratio: String(fault.ratio) })
			: `${fill(say['embed.unknown'], { value: asTyped(value) })} ${how}`
	return (
		<div className="pick">
			<label htmlFor={option}>{say[`embed.${option}`]}</label>
			<input
				id={option}
				className="field-box"
				dir="ltr"
				spellCheck={false}
				autoComplete="off"
				aria-describedby={`${option}-told`}
				aria-invalid={Boolean(fault)}
				value={typed}
				onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				onBlur={() => choose({ [option]: typed.trim() })}
				onKeyDown={({ key }) => key === 'Enter' && choose({ [option]: typed.trim() })}
			/>
			<p id={`${option}-told`} className="small" role="status">
				{status}
			</p>
		</div>
	)
}
