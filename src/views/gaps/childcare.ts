import { catalogueIn } from '#catalogue/index.ts'
import type { Setting } from '#catalogue/settings.ts'
import { childAges, childcareCounts, partOf, placesTold, questions, takesAge } from '#domain/gaps/childcare.ts'
import { settingKinds } from '#domain/model/setting.ts'
import { isOld } from '#domain/time/freshness.ts'
import { sourceLocale } from '#i18n/locales.ts'
import { wordsFor, wordsForWorkers } from '#i18n/translate.ts'

type Table = { heads: readonly string[]; rows: readonly { name: string; cells: readonly string[] }[] }

/** Childcare for whoever answers for there being enough: only what settings told, and how many did not tell. */
export function childcareSufficiency() {
	const say = wordsForWorkers()
	const t = wordsFor(sourceLocale)
	const { settings, today, venues } = catalogueIn(sourceLocale)
	const all = settings.all
	const counts = childcareCounts(all, today)
	const kindNames = settingKinds.map((kind) => t(`setting.${kind}`))
	const heads = [...kindNames, say('childcare-gaps.all')]
	const withSum = (cells: readonly number[]) => [...cells, cells.reduce((sum, one) => sum + one, 0)].map(String)
	const fresh = all.filter(({ checked }) => !isOld(checked.on, today))
	const parts = [...Map.groupBy(fresh, (one) => partOf(one, (id) => venues.get(id).address.postcode))]
	const { places, told } = placesTold(fresh)
	return {
		count: all.length,
		places:
			told === 0 ? say('childcare-gaps.no-places') : say('childcare-gaps.places', { places, told, all: all.length }),
		byQuestion: {
			heads,
			rows: [
				{ name: say('childcare-gaps.there'), cells: withSum(counts.map((one) => one.fresh)) },
				{ name: say('childcare-gaps.old'), cells: withSum(counts.map((one) => one.old)) },
				...questions.map((question) => ({
					name: say(`childcare-gaps.${question}`),
					cells: withSum(counts.map(({ of }) => of[question])),
				})),
			],
		} satisfies Table,
		byPart: {
			heads: [say('childcare-gaps.settings'), ...childAges.map((age) => say(`childcare-gaps.short-${age}`))],
			rows: parts
				.sort(([one], [other]) => one.localeCompare(other, sourceLocale, { numeric: true }))
				.map(([name, there]: [string, Setting[]]) => ({
					name,
					cells: [
						String(there.length),
						...childAges.map((age) => String(there.filter((one) => takesAge(one, age)).length)),
					],
				})),
		} satisfies Table,
	}
}
