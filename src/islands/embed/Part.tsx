import { embedCount, isYes, usualCount, type EmbedOption } from '#domain/embed/options.ts'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import { Pick, Seek, Turn } from './Choose.tsx'
import type { Setup } from './snippets.ts'
import type { BuilderProps, Things } from './words.ts'

type Props = Pick<BuilderProps, 'say' | 'choices'> & {
	setup: Setup
	choose: (more: Partial<Record<EmbedOption, string>>) => void
	things: Things
}

const counts = [3, 5, 10, 20]

/** Which part of everything is shown: only what fits the kind that was chosen. */
export default function Part({ say, choices, setup, choose, things }: Props) {
	const any = { id: '', name: say['search.any'] }
	const seek = (option: 'venue' | 'organisation' | 'need' | 'service', label: string, options: Things['needs']) => (
		<Seek
			label={label}
			options={options}
			value={setup[option] ?? ''}
			onChange={(value) => choose({ [option]: value })}
			noMatch={say['embed.no-match']}
		/>
	)
	const several = (option: 'venue' | 'list', label: string, options: Things['needs'], none: Things['needs'] = []) => {
		const chosen = (setup[option] ?? '').split(',').filter(Boolean)
		return (
			<div>
				<Seek
					label={label}
					options={chosen.length === 0 ? [...none, ...options] : options.filter(({ id }) => !chosen.includes(id))}
					value=""
					onChange={(value) => choose({ [option]: [...chosen, value].join(',') })}
					noMatch={say['embed.no-match']}
				/>
				<ul className="chips">
					{chosen.map((id) => {
						const name = options.find((one) => one.id === id)?.name ?? id
						return (
							<li key={id}>
								<button
									type="button"
									className="chip"
									aria-label={fill(say['finder.remove'], { filter: name })}
									onClick={() => choose({ [option]: chosen.filter((one) => one !== id).join(',') })}
								>
									<bdi lang={option === 'venue' ? 'en' : undefined}>{name}</bdi>
									<Icon name="cross" />
								</button>
							</li>
						)
					})}
				</ul>
			</div>
		)
	}
	if (setup.what === 'week') return seek('venue', say['embed.venue'], things.venues)
	if (setup.what === 'service') return seek('service', say['embed.service'], things.services)
	if (setup.what === 'list') return several('list', say['embed.service'], things.services)
	const stage = (
		<Pick
			label={say['search.filter-stage']}
			options={setup.what === 'stage' ? choices.stages : [any, ...choices.stages]}
			value={setup['stage'] ?? ''}
			onChange={(value) => choose({ stage: value })}
		/>
	)
	const count = (
		<Pick
			label={say['embed.count']}
			options={counts.map((one) => ({ id: String(one), name: String(one) }))}
			value={String(embedCount(setup['count'] ?? null) ?? usualCount)}
			onChange={(value) => choose({ count: value === String(usualCount) ? '' : value })}
		/>
	)
	if (setup.what === 'stage')
		return (
			<>
				{stage}
				{count}
			</>
		)
	const venues = (setup['venue'] ?? '').split(',').filter(Boolean)
	const only = (setup['only'] ?? '').split(',').filter(Boolean)
	return (
		<>
			{several('venue', say['embed.venue'], things.venues, [any])}
			{seek('organisation', say['embed.organisation'], [any, ...things.organisations])}
			{stage}
			{seek('need', say['search.filter-need'], [any, ...things.needs])}
			<Pick
				label={say['embed.audience']}
				options={[any, ...choices.audiences]}
				value={setup['audience'] ?? ''}
				onChange={(value) => choose({ audience: value })}
			/>
			{count}
			<fieldset>
				<legend>{say['embed.only']}</legend>
				{(['free', 'drop-in'] as const).map((mark) => (
					<Turn
						key={mark}
						label={say[`finder.${mark}`]}
						isOn={only.includes(mark)}
						onChange={(isOn) =>
							choose({ only: (isOn ? [...only, mark] : only.filter((one) => one !== mark)).join(',') })
						}
					/>
				))}
			</fieldset>
			{(venues.length > 0 || setup['organisation']) && (
				<Turn
					label={say['embed.ours-first']}
					isOn={isYes(setup['ours-first'] || 'no')}
					onChange={(isOn) => choose({ 'ours-first': isOn ? 'yes' : '' })}
				/>
			)}
		</>
	)
}
