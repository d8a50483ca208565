import './list.css'
import { itemOf, itemText } from '#domain/lists/item.ts'
import type { ListData } from './list-data.ts'

type Props = { id: string; data: ListData; onChange: (id: string) => void }

/** Which of a service's places is meant, said with its name where it is not seen; nothing for one without a choice. */
export default function PlaceChoice({ id, data: { services, say }, onChange }: Props) {
	const { service, at } = itemOf(id)
	const entry = services[service]
	const places = Object.entries(entry?.places ?? {})
	if (places.length === 0) return null
	return (
		<label className="which no-print">
			<span>
				{say['my-list.place']} <span className="vh">{entry?.name}</span>
			</span>
			<select
				data-place={id}
				value={at ?? ''}
				onChange={({ currentTarget }) => onChange(itemText({ service, at: currentTarget.value }))}
			>
				<option value="">{say['my-list.any-place']}</option>
				{places.map(([venue, { where }]) => (
					<option key={venue} value={venue} lang="en" dir="ltr">
						{where}
					</option>
				))}
			</select>
		</label>
	)
}

/** The row is another one with its new place: the focus goes there. */
export function refocusPlace(list: HTMLElement | null, id: string): void {
	requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-place="${id}"]`)?.focus())
}
