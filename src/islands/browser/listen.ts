export {}

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

/** One sound at a time, and none once somebody leaves. */
const sounds = document.querySelectorAll('audio')
const hush = (): void => sounds.forEach((sound) => sound.pause())

sounds.forEach((sound) => {
	const button = sound.previousElementSibling as HTMLButtonElement
	sound.controls = button.hidden = false
	button.onclick = () => {
		const isOff = sound.paused
		hush()
		if (isOff) sound.play().catch(() => button.after(unloaded))
	}
	sound.onplay = sound.onpause = () => sound.parentElement!.toggleAttribute('data-on', !sound.paused)
})
addEventListener('leave', hush)
