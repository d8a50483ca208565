import { expect, test } from './test.ts'
import { faultsSeen } from './faults-seen.ts'
import { reach, statesIn } from './states.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const locale of ['en', 'ur'])
	for (const state of statesIn(locale))
		test(`nothing is undrawn, cut or on top of something else: ${state.name} (${locale})`, async ({ page }) => {
			await reach(page, state)
			const seen: string[] = []
			for (const width of [390, 1024, 1280])
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.setViewportSize({ width, height: 844 })
					await page.emulateMedia({ colorScheme, media: 'screen' })
					seen.push(...(await faultsSeen(page)).map((fault) => `${width} ${colorScheme}: ${fault}`))
				}
			await page.setViewportSize(state.isLandscape ? { width: 1123, height: 794 } : { width: 794, height: 1123 })
			await page.emulateMedia({ colorScheme: 'light', media: 'print' })
			seen.push(...(await faultsSeen(page)).map((fault) => `on paper: ${fault}`))
			expect(seen).toEqual([])
		})
