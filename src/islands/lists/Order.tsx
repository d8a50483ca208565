import './list.css'
import type { ReactNode } from 'react'
import Icon from '#ui/Icon.tsx'
import { fill } from '#islands/browser/fill.ts'
import type { ListSay } from './list-data.ts'

type Props = {
	say: ListSay
	id: string
	name: string
	isFirst: boolean
	isLast: boolean
	onMove: (by: -1 | 1) => void
	children?: ReactNode
}

/** Moves a thing of a list up or down; `children` are what else can be done with it. */
export default function Order({ say, id, name, isFirst, isLast, onMove, children }: Props) {
	return (
		<p className="order no-print" data-id={id}>
			<button
				type="button"
				className="tool"
				data-by="-1"
				disabled={isFirst}
				aria-label={fill(say['my-list.up'], { name })}
				onClick={() => onMove(-1)}
			>
				<Icon name="up" />
			</button>
			<button
				type="button"
				className="tool"
				data-by="1"
				disabled={isLast}
				aria-label={fill(say['my-list.down'], { name })}
				onClick={() => onMove(1)}
			>
				<Icon name="down" />
			</button>
			{children}
		</p>
	)
}

/** Takes a thing off a list. */
export const Off = ({ say, name, onOff }: Pick<Props, 'say' | 'name'> & { onOff: () => void }) => (
	<button
		type="button"
		className="tool no-print"
		data-off
		aria-label={fill(say['my-list.off'], { name })}
		onClick={onOff}
	>
		<Icon name="cross" />
	</button>
)

/**
 * After something is taken off, the focus goes to the same button of what now stands in its place, of the last, or else
 * where `otherwise` says.
 */
export function refocusAt(list: HTMLElement | null, at: number, otherwise: () => HTMLElement | null | undefined): void {
	requestAnimationFrame(() => {
		const left = list?.isConnected ? [...list.querySelectorAll<HTMLElement>('[data-off]')] : []
		;(left[at] ?? left.at(-1) ?? otherwise())?.focus()
	})
}

/** After a move the focus stays on the button that made it, or on its neighbour at the ends. */
export function refocus(list: HTMLElement | null, id: string, by: -1 | 1): void {
	requestAnimationFrame(() => {
		const buttons = list?.querySelector(`[data-id="${id}"]`)
		const button =
			buttons?.querySelector<HTMLElement>(`[data-by="${by}"]:not([disabled])`) ??
			buttons?.querySelector<HTMLElement>('button:not([disabled])')
		button?.focus()
	})
}
