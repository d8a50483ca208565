import Check, { type CheckProps } from './checks/Check.tsx'
import Filling from './checks/Filling.tsx'
import Gate from './checks/Gate.tsx'
import type { HelpData } from './checks/help.ts'
import YourList from './checks/YourList.tsx'

/** "Find what fits you": questions that lead to a list of people and places that can help. */
export default function SelfCheck(props: CheckProps) {
	return (
		<Check<HelpData>
			{...props}
			filled={(data, isKiosk, leave) => (
				<Filling
					{...{ data, isKiosk, leave }}
					gate={(chosen, move) => <Gate {...{ data, chosen, move }} />}
					list={(chosen) => <YourList {...{ data, chosen, isKiosk }} home={props.home} />}
				/>
			)}
		/>
	)
}
