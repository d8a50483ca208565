import { catalogueIn } from '#catalogue/index.ts'
import { readingWords } from '#catalogue/reading-words.ts'
import { noFilters } from '#domain/finder/filters.ts'
import { memoize } from '#domain/memoize.ts'
import { sourceLocale, type Locale } from '#i18n/locales.ts'
import { completed, keyOf, type Doc } from '#islands/finder/data.ts'
import { unpackDocs } from '#islands/finder/columns.ts'
import { byGroup, resultsFor } from '#islands/finder/results.ts'
import { searchIndex } from '#islands/finder/search-index.ts'
import { tuningOf } from '#islands/finder/tuning.ts'
import { understandingOf } from '#islands/finder/understanding.ts'
import { finderDataIn, finderMoreIn, tradeWords } from '#views/finder/documents.ts'
import { finderProps } from '#views/finder/props.ts'

const mostRows = 10
const trade = memoize(tradeWords)

/** What the search page of a language shows for words, as it does once all is read. */
export const searchPageIn = memoize((locale: Locale) => {
	const { today } = catalogueIn(locale)
	const index = searchIndex()
	const more = finderMoreIn(locale)
	const words = readingWords(locale)
	index.add(completed(unpackDocs(finderDataIn(locale)), more))
	if (locale !== sourceLocale) index.addSearchTerms(index.docs().map((doc) => trade()[keyOf(doc)] ?? ''))
	index.tune(tuningOf(words.small))
	const understand = understandingOf(words, finderProps(locale).choices)
	return {
		index,
		understood: (typed: string) => understand({ typed, filters: noFilters }, more.places, { today, index }),
		rows(typed: string): Doc[] {
			const results = resultsFor(this.understood(typed), { index, today })
			return byGroup(results.slice(0, mostRows)).map(({ doc }) => doc)
		},
	}
})
