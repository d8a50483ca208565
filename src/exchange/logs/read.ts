import { combinedRequest } from './combined.ts'
import { columnsIn, extendedRequest } from './extended.ts'
import type { Request } from './request.ts'

/** Reads one log line by line, whichever kind it is; nothing for a line that says nothing, or cannot be read. */
export function logReader(): (line: string) => Request | 'nothing' | undefined {
	let columns: ReturnType<typeof columnsIn>
	return (line) => {
		if (line === '') return 'nothing'
		if (line.startsWith('#')) {
			if (line.startsWith('#Fields:')) columns = columnsIn(line)
			return 'nothing'
		}
		return columns ? extendedRequest(line, columns) : combinedRequest(line)
	}
}
