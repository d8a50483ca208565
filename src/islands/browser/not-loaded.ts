/** Has the page say at this place that something did not load, with a way to load it again (`island-failures.ts`). */
export const sayNotLoaded = (at: Element | null | undefined): boolean | undefined =>
	at?.dispatchEvent(new Event('astro:hydration-error', { bubbles: true }))
