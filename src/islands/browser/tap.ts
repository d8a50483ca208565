import { come, page } from './come.ts'

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-keep],[data-share]')
	if (!button) return
	button.ariaBusy = 'true'
	come(button, button.ariaPressed).catch(() => button.after(unloaded))
})

/** What waits for the page's script (`.needs-script`) may be tapped from now on. */
page['on'] = ''
