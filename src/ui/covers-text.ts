import { leftToRight, list } from '#i18n/format.ts'
import type { RenderContext } from './render-context.ts'

/** "For WB1 1, WB1 3 and Mill Lane": whose families a team or hub is for, by postcodes and names of places. */
export const coversText = (places: readonly string[], { locale, t }: RenderContext): string =>
	t('team.for', {
		places: list(
			locale,
			places.map((one) => leftToRight(locale, one)),
		),
	})
