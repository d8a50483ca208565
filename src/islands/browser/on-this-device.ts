import { emptied, pickerKey, savedKey } from '#domain/lists/on-device.ts'

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

const part = document.querySelector<HTMLElement>('[data-device]')!
const script: Promise<typeof import('#islands/lists/keep-and-share.ts')> = import(
	/* @vite-ignore */ document.body.dataset['tap']!
)
part.hidden = false
part.querySelector('button')!.addEventListener('click', () => {
	try {
		localStorage.removeItem(pickerKey)
		localStorage[savedKey] = emptied
	} catch {}
	void script.then((it) => it.forget())
})
script.then((it) => it.hear()).catch(() => part.after(unloaded))
