export {}

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

/**
 * Astro's own name for an island whose script did not come; an island whose data did not come says it under the same
 * name.
 */
const failing = 'astro:hydration-error'
const ready = unloaded.parentElement!

addEventListener(failing, ({ target }) => {
	if (!(target instanceof Element)) return
	if (target.matches('[ssr]')) target.querySelector('[role=status]')?.remove()
	target.after(unloaded)
	if (location.hash) unloaded.querySelector('a')!.focus()
})
/** It came after all. */
addEventListener(
	'astro:hydrate',
	({ target }) => {
		if (target instanceof Element && target.nextElementSibling === unloaded) ready.append(unloaded)
	},
	true,
)
/**
 * What stands after `#` stays, which a link to the page would drop; and a host that shows the page in a frame is not
 * asked to follow it.
 */
unloaded.addEventListener('click', (event) => {
	event.preventDefault()
	event.stopPropagation()
	location.reload()
})
/** A line that neither answers nor fails. An island that sleeps (`also`) is missed by nobody. */
setTimeout(() => {
	for (const island of document.querySelectorAll('astro-island[ssr]:not([also])'))
		island.dispatchEvent(new Event(failing, { bubbles: true }))
}, 15_000)
