export {}

/** Start was tapped before its island was there: it will begin from the address, and the history is no longer for it. */
const link = document.querySelector('[data-start]')
link?.addEventListener('click', (event) => {
	if (!link.closest('astro-island[ssr]')) return
	event.preventDefault()
	location.replace('#questions')
})
