import './check/check.css'
import Check, { type CheckProps } from './check/Check.tsx'
import Filling from './check/Filling.tsx'
import Gate from './check/Gate.tsx'
import type { HelpData } from './check/help.ts'
import YourList from './check/YourList.tsx'

/** "Find what fits you": questions that lead to a list of people and places that can help. */
export default function SelfCheck(props: CheckProps) {
	return (
		<Check<HelpData>
			{...props}
			filled={(data, isKiosk, leave) => (
				<Filling {...{ data, isKiosk, leave }} gate={(chosen, move) => <Gate {...{ data, chosen, move }} />} list={(chosen) => <YourList {...{ data, chosen, isKiosk }} home={props.home} />} />
			)}
		/>
	)
}
