import { isGroup } from '#domain/edits/values.ts'
import type { ReadAges } from '#domain/imports/age.ts'
import { readCost, type Cost } from '#domain/imports/money.ts'
import { weeksInYear } from '#domain/time/age.ts'
import { groups, numberOf, textIn, type Json } from './json.ts'

type Say = (cell: string, says: string) => void

export function agesIn(service: Json, ours: Json | undefined, doubt: Say): ReadAges | undefined {
	/** What is for people in no stage says so itself, in years. */
	if (ours?.['ages_years'] || ours?.['all_ages']) return undefined
	const exact = ours?.['ages_weeks']
	if (isGroup(exact)) return { from: Number(exact['from']), to: Number(exact['to']) }
	const [eligible] = groups(service, 'eligibilitys')
	const bound = (...keys: string[]) =>
		keys.map((key) => numberOf(service[key] ?? eligible?.[key])).find((age) => age !== undefined)
	const [from, to] = [bound('minimum_age', 'min_age'), bound('maximum_age', 'max_age')]
	if (from === undefined && to === undefined) return undefined
	if (to === undefined || to <= 0 || to > 120) {
		doubt(`${from ?? ''} to ${to ?? ''}`, 'says no oldest age.')
		return undefined
	}
	if (from !== undefined && (from < 0 || from > to)) {
		doubt(`${from} to ${to}`, 'is no span of ages.')
		return undefined
	}
	return { from: Math.round((from ?? 0) * weeksInYear), to: Math.round(to * weeksInYear) }
}

export function costIn(service: Json, doubt: Say): Cost | undefined {
	const options = groups(service, 'cost_options')
	const [first] = options
	if (!first) return undefined
	const amounts = options.map((one) => numberOf(one['amount']))
	const texts = options.map((one) => [textIn(one, 'option'), textIn(one, 'amount_description')].join(' ').trim())
	const free = options.find((_, at) => amounts[at] === 0 || /^free\b/i.test(texts[at]!))
	const paid = options.find((_, at) => (amounts[at] ?? 0) > 0)
	const price = paid && {
		pounds: numberOf(paid['amount'])!,
		...perIn(textIn(paid, 'amount_description') || textIn(paid, 'option')),
	}
	if (/donation/i.test(texts[0]!)) return { kind: 'donation', ...price }
	if (free && (paid || /some famil/i.test(textIn(free, 'option')))) return { kind: 'free-if', ...price }
	if (free) return { kind: 'free' }
	if (paid) {
		if (options.length > 1) doubt(texts.join('; '), 'says more than one amount: the first was taken.')
		return { kind: 'pay', ...price }
	}
	const reading = readCost(texts[0]!)
	for (const says of reading.doubts) doubt(texts[0]!, says)
	return reading.value ?? (/^price$/i.test(textIn(first, 'option')) ? { kind: 'pay' } : undefined)
}

const perIn = (text: string): Pick<Cost, 'per'> => {
	const { per } = readCost(`£1 ${text.replace(/£ ?[\d.]+/, '')}`).value ?? {}
	return per ? { per } : {}
}

export const languagesIn = (
	service: Json,
	{ languageOf }: { languageOf: (name: string) => string | undefined },
	doubt: Say,
): string[] => [
	...new Set(
		groups(service, 'languages').flatMap((one) => {
			const text = textIn(one, 'code') || textIn(one, 'language') || textIn(one, 'name')
			const code = languageOf(text) ?? languageOf(textIn(one, 'name'))
			if (!code && text) doubt(text, 'is no language we know.')
			return code ?? []
		}),
	),
]
