export {}

/**
 * Start was tapped before its island was there: it will begin from the address, and the history is no longer for it.
 * Where the island did not load, the page is loaded again.
 */
const link = document.querySelector('[data-start]')
link?.addEventListener('click', (event) => {
	const island = link.closest('astro-island[ssr]')
	if (!island) return
	event.preventDefault()
	location.replace('#questions')
	if (island.nextElementSibling?.id === 'unloaded') location.reload()
})
