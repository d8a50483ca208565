import { createElement, memo, type ReactElement } from 'react'
import { trustedHtml } from './trusted.ts'

/**
 * What Astro wrote inside an island, in place of `static-html.js` of @astrojs/react: that one gives the browser a plain
 * string, which Trusted Types refuse.
 */
function Slot({
	value,
	name,
	hydrate = true,
}: {
	value?: string
	name?: string
	hydrate?: boolean
}): ReactElement | null {
	if (!value?.trim()) return null
	return createElement(hydrate ? 'astro-slot' : 'astro-static-slot', {
		name,
		suppressHydrationWarning: true,
		dangerouslySetInnerHTML: { __html: trustedHtml(value) },
	})
}

export default memo(Slot, () => true)
