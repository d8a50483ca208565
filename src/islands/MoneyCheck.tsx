import Check, { type CheckProps } from './checks/Check.tsx'
import Filling from './checks/Filling.tsx'
import MoneyList, { type MoneyData } from './checks/MoneyList.tsx'

/** "What money help could we get?": no amounts are typed, and nobody is told what they will get. */
export default function MoneyCheck(props: CheckProps) {
	return (
		<Check<MoneyData>
			{...props}
			filled={(data, isKiosk, leave) => (
				<Filling {...{ data, isKiosk, leave }} list={(chosen) => <MoneyList {...{ data, chosen }} />} />
			)}
		/>
	)
}
