import { Component, type ReactNode } from 'react'

type Props = { of: string; otherwise: ReactNode; children: ReactNode }

/**
 * A part of an island that must not take the rest with it: when it cannot be drawn, `otherwise` stands in its place
 * until what it is drawn from (`of`) is another.
 */
export default class Boundary extends Component<Props, { failedOf?: string }> {
	override state: { failedOf?: string } = {}

	override componentDidCatch(): void {
		this.setState({ failedOf: this.props.of })
	}

	override render(): ReactNode {
		const { of, otherwise, children } = this.props
		return this.state.failedOf === of ? otherwise : children
	}
}
