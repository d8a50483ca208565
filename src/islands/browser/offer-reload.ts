export {}

/** Astro's own name for an island whose script did not come; whatever else does not load says it under the same name. */
const failing = 'astro:hydration-error'
const offerAt = (at: Element) => {
	const next = at.nextElementSibling
	return next?.matches('.not-loaded') ? next : undefined
}

addEventListener(failing, ({ target }) => {
	if (!(target instanceof Element) || offerAt(target)) return
	if (target.matches('[ssr]')) target.querySelector('[role=status]')?.remove()
	const button = document.createElement('button')
	button.className = 'btn quiet'
	button.textContent = document.body.dataset['notLoaded']!
	button.onclick = () => location.reload()
	const offer = document.createElement('p')
	offer.className = 'not-loaded'
	offer.role = 'alert'
	offer.append(button)
	target.after(offer)
	if (location.hash) button.focus()
})
/** It came after all. */
addEventListener('astro:hydrate', ({ target }) => target instanceof Element && offerAt(target)?.remove(), true)
/** A line that neither answers nor fails. */
setTimeout(() => {
	for (const island of document.querySelectorAll('astro-island[ssr]:not([client=touch])'))
		island.dispatchEvent(new Event(failing, { bubbles: true }))
}, 15_000)
