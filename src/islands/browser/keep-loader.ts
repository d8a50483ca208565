import { savedKey } from '#domain/lists/on-device.ts'
import { come, page } from './come.ts'

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

/** As `tap.ts`; and what is kept without a question is kept at the tap, whatever becomes of its script or the page. */
addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-keep],[data-share]')
	if (!button) return
	const {
		ariaPressed,
		dataset: { keep, ask },
	} = button
	try {
		if (keep && ask == null) localStorage[savedKey] += `,${ariaPressed},${keep}`
	} catch {}
	button.ariaBusy = 'true'
	come(button, ariaPressed).catch(() => button.after(unloaded))
})

page['on'] = ''
