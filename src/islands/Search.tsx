import type { ReactNode } from 'react'
import { loadReader } from './finder/load-reader.ts'
import { address } from './finder/use-address.ts'
import MorePages from './finder/MorePages.tsx'
import type { FinderProps } from './finder/words.ts'
import Finder from './Finder.tsx'

/** The finder on a page of its own: it reads what is typed, and looks through every page where it is asked to. */
export default function Search(props: FinderProps & { children?: ReactNode }) {
	const { say, paths } = props
	return (
		<Finder
			{...props}
			{...{ address, loadReader }}
			morePages={(typed) => <MorePages key={typed} {...{ say, typed }} path={paths.pagefind!} />}
		/>
	)
}
