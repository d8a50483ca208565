import { expect, test } from 'vitest'
import { build } from '#catalogue/build.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { tierOffer } from '#views/tier-offer.ts'
import { day } from '../../moment.ts'
import { world } from '../../world.ts'

/** The small area with no extra help of its own. */
const without = world('ur').map((one) =>
	one.kind === 'services' && one.root === 'local' && !one.locale && (one.data as { tier: string }).tier === 'targeted'
		? { ...one, data: { ...(one.data as object), tier: 'universal' } }
		: one,
)
setValidatedCatalogue(build(without, day).catalogue)

test('where an area has nothing of its own a stage says so and shows what is nearest', () => {
	const { isMissing, services } = tierOffer('en', 'newborn', 'targeted')
	expect(isMissing).toBe(true)
	expect(services.length).toBeGreaterThan(0)
	expect(services.filter(({ sensitive }) => sensitive === 'never-shared')).toEqual([])
})

test('where there is something nothing is said to be missing', () => {
	expect(tierOffer('en', 'newborn', 'universal').isMissing).toBe(false)
})
