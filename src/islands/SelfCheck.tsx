import { useMemo } from 'react'
import Check, { type CheckProps } from './checks/Check.tsx'
import Filling from './checks/Filling.tsx'
import Gate from './checks/Gate.tsx'
import { unpackedHelp, type PackedHelp } from './checks/packed-help.ts'
import YourList from './checks/YourList.tsx'

/** "Find what fits you": questions that lead to a list of people and places that can help. */
export default function SelfCheck({ home, ...props }: CheckProps & { home: string }) {
	return (
		<Check<PackedHelp>
			{...props}
			filled={(packed, isKiosk, leave) => <Filled {...{ packed, isKiosk, leave }} home={home} />}
		/>
	)
}

type FilledProps = { packed: PackedHelp; isKiosk: boolean; leave: () => void; home: string }

function Filled({ packed, isKiosk, leave, home }: FilledProps) {
	const data = useMemo(() => unpackedHelp(packed), [packed])
	return (
		<Filling
			{...{ data, isKiosk, leave }}
			gate={(chosen, move) => <Gate {...{ data, chosen, move }} />}
			list={(chosen) => <YourList {...{ data, chosen, isKiosk, home }} />}
		/>
	)
}
