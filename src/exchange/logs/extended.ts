import { pathAlone, type Request } from './request.ts'

type Columns = Readonly<Record<'date' | 'time' | 'method' | 'path' | 'status' | 'agent' | 'all', number>>

/**
 * Which column is which, from a line `#Fields: date time …` of an extended log, as IIS, Azure and CloudFront write it;
 * nothing where it lacks what is needed. What a browser calls itself may be missing.
 * @see https://www.w3.org/TR/WD-logfile.html
 */
export function columnsIn(line: string): Columns | undefined {
	const names = line
		.slice(line.indexOf(':') + 1)
		.trim()
		.toLowerCase()
		.split(/\s+/)
	const needed = {
		date: names.indexOf('date'),
		time: names.indexOf('time'),
		method: names.indexOf('cs-method'),
		path: names.indexOf('cs-uri-stem'),
		status: names.indexOf('sc-status'),
	}
	if (Object.values(needed).includes(-1)) return undefined
	return { ...needed, agent: names.indexOf('cs(user-agent)'), all: names.length }
}

/** A line of such a log; its times are in UTC. CloudFront parts columns with tabs, IIS with spaces. */
export function extendedRequest(line: string, columns: Columns): Request | undefined {
	const values = line.split(line.includes('\t') ? '\t' : ' ')
	if (values.length !== columns.all) return undefined
	const at = Date.parse(`${values[columns.date]}T${values[columns.time]}Z`)
	const status = Number(values[columns.status])
	if (Number.isNaN(at) || !Number.isInteger(status)) return undefined
	return {
		at,
		method: values[columns.method]!,
		path: pathAlone(values[columns.path]!),
		status,
		agent: values[columns.agent]?.replace(/\+|%(25)?20/g, ' '),
	}
}
