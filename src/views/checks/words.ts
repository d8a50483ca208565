import { checkIn } from '#catalogue/checks.ts'
import type { Amount } from '#domain/model/fields.ts'
import { intlTag, type Locale } from '#i18n/locales.ts'
import { stringsForBrowser } from '#i18n/translate.ts'
import type { CheckData } from '#islands/checks/Check.tsx'
import type { CheckWords, CheckSay } from '#islands/checks/words.ts'
import { checkDataPath, checkPath } from '#routes.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { amountText } from '#ui/service-text.ts'
import { contextFor } from '#views/context-for.ts'

/** What a check needs to begin, before its questions come. */
export const startOf = ({ locale, t }: RenderContext, id: string) => ({
	data: checkDataPath(locale, id),
	self: checkPath(locale, id),
	words: { failed: t('check.failed'), framed: t('check.framed'), open: t('check.open-alone') },
})

/** What every check is given: the questions, their words with amounts filled in, and the site's own words. */
export function checkData(locale: Locale, id: string, strings: readonly (keyof CheckSay)[]): CheckData {
	const { check, words } = checkIn(locale, id)
	return {
		check,
		words: withAmounts(words.questions, check.amounts ?? [], contextFor(locale)),
		say: stringsForBrowser(locale, strings, { site: contextFor(locale).site.name }),
		intl: intlTag(locale),
	}
}

/** The words of a check with amounts filled in: "{healthy-start-pay} or less" becomes "£408 a month or less". */
function withAmounts(words: CheckWords, amounts: readonly Amount[], context: RenderContext): CheckWords {
	const sums = new Map(amounts.map((amount) => [amount.id, amountText(amount, context)]))
	const filled = (text: string) => text.replace(/\{([a-z-]+)\}/g, (whole, name: string) => sums.get(name) ?? whole)
	return Object.fromEntries(
		Object.entries(words).map(([id, { options = {}, ...rest }]) => [
			id,
			{ ...rest, options: Object.fromEntries(Object.entries(options).map(([option, text]) => [option, filled(text)])) },
		]),
	)
}
