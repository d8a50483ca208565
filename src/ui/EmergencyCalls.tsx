import './pair.css'
import Icon from './Icon.tsx'

/** The two numbers for when it cannot wait, one tap each. */
export default function EmergencyCalls({ words }: { words: { call999: string; call111: string } }) {
	return (
		<div className="pair">
			<a className="btn help" href="tel:999">
				<Icon name="phone" />
				{words.call999}
			</a>
			<a className="btn quiet" href="tel:111">
				<Icon name="phone" />
				{words.call111}
			</a>
		</div>
	)
}
