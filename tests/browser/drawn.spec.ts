import { expect, test } from './test.ts'
import { faultsSeen, undressedControls } from './faults-seen.ts'
import { reach, statesIn } from './states.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What stands on nearly every page, in languages with longer words. */
const common = ['home', 'stage', 'service']

for (const locale of ['en', 'ur', 'ro', 'pl', 'bn', 'ar'])
	for (const state of statesIn(locale).filter(({ name }) => ['en', 'ur'].includes(locale) || common.includes(name)))
		test(`nothing is undrawn, cut or on top of something else: ${state.name} (${locale})`, async ({ page }) => {
			await reach(page, state)
			const seen: string[] = []
			for (const width of [320, 390, 1024, 1280]) {
				await page.setViewportSize({ width, height: 844 })
				await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
				const inLight = [...(await faultsSeen(page)), ...(await undressedControls(page))]
				await page.emulateMedia({ colorScheme: 'dark' })
				const inDark = await undressedControls(page)
				seen.push(
					...inLight.map((fault) => `${width} light: ${fault}`),
					...inDark.map((fault) => `${width} dark: ${fault}`),
				)
			}
			await page.setViewportSize(state.isLandscape ? { width: 1123, height: 794 } : { width: 794, height: 1123 })
			await page.emulateMedia({ colorScheme: 'light', media: 'print' })
			const onPaper = [...(await faultsSeen(page)), ...(await undressedControls(page))]
			seen.push(...onPaper.map((fault) => `on paper: ${fault}`))
			expect(seen).toEqual([])
		})
