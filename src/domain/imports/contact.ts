import { isMobile, isRoleAddress } from '#domain/open-data.ts'
import { plainCell, saysNothing, type Reading } from './reading.ts'

/** What may be somebody's own and stays out unless it is asked for. */
type Personal = { personal: 'mobile' | 'email' }

const numbers = /(?:\+44|0044|\(?0)[\d\s()-]{7,16}\d/g

/** A cell as a report may show it: a mobile number is somebody's own there too. */
export const withoutMobiles = (text: string): string =>
	text.replace(numbers, (number) => (isMobile(sayPhone(number) ?? number) ? '(a mobile number)' : number))

/** A phone number as people say it, the first of a cell; a mobile number only when asked for. */
export function readPhone(text: string, withPersonal = false): Reading<string> & Partial<Personal> {
	const plain = plainCell(text)
	if (saysNothing(plain)) return { kept: [], doubts: [] }
	const phones = [...plain.matchAll(numbers)]
		.map(([number]) => sayPhone(number))
		.filter((number) => number !== undefined)
	const short = /^(?:999|111|116 ?123|18000)$/.exec(plain)?.[0]
	if (short) return { value: short.replace(/^116 ?123$/, '116 123'), kept: [], doubts: [] }
	const team = phones.find((number) => !isMobile(number))
	if (team)
		return {
			value: team,
			kept: [],
			doubts: phones.length > 1 ? ['has more than one number: the first that is not a mobile was taken.'] : [],
		}
	const [mobile] = phones
	if (!mobile) return { kept: [], doubts: ['holds no phone number.'] }
	return withPersonal ? { value: mobile, kept: [], doubts: [] } : { kept: [], doubts: [], personal: 'mobile' }
}

/** An address of a team; one that may be a person's only when asked for. */
export function readEmail(text: string, withPersonal = false): Reading<string> & Partial<Personal> {
	if (saysNothing(text)) return { kept: [], doubts: [] }
	const [address] = /[^\s@<>,;:"']+@[^\s@<>,;"']+\.[a-z]{2,}/i.exec(text) ?? []
	if (!address || /\.invalid$|^unknown|noemail/i.test(address))
		return { kept: [], doubts: ['holds no e-mail address.'] }
	const value = address.toLowerCase()
	return isRoleAddress(value) || withPersonal
		? { value, kept: [], doubts: [] }
		: { kept: [], doubts: [], personal: 'email' }
}

/** A page's address, always with https. */
export function readWeb(text: string): Reading<string> {
	if (saysNothing(text)) return { kept: [], doubts: [] }
	const [, host = '', path = ''] =
		/^\s*(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(\/\S*)?\s*$/i.exec(text) ?? []
	return host
		? { value: `https://${host.toLowerCase()}${path}`, kept: [], doubts: [] }
		: { kept: [], doubts: ['holds no web address.'] }
}

/** Eleven or ten figures in the groups people say; nothing for other numbers. */
function sayPhone(written: string): string | undefined {
	const digits = written
		.replace(/^\+44|^0044/, '0')
		.replace(/\(0\)/, '')
		.replace(/\D/g, '')
		.replace(/^00/, '0')
	if (!/^0[1-9]\d{8,9}$/.test(digits)) return undefined
	const own = written
		.trim()
		.replace(/[^\d ]/g, '')
		.replace(/ +/g, ' ')
	if (/^0\d{2,5}( \d{2,6}){1,4}$/.test(own)) return own
	const head = digits.startsWith('02') ? 3 : /^0(?:3|8|11|1\d1)/.test(digits) ? 4 : 5
	const rest = digits.slice(head)
	return rest.length === 6
		? `${digits.slice(0, head)} ${rest}`
		: `${digits.slice(0, head)} ${rest.slice(0, -4)} ${rest.slice(-4)}`
}
