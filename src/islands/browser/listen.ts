export {}

/** What `OfferReload.astro` has ready: an element with an id is a variable of its page. */
declare const unloaded: HTMLElement

/** One sound at a time, and none once somebody leaves. */
const sounds = [...document.querySelectorAll('audio')]
const hush = (except?: HTMLAudioElement): void => {
	for (const sound of sounds) if (sound !== except) sound.pause()
}

for (const sound of sounds) {
	const button = sound.previousElementSibling as HTMLButtonElement
	const show = (): void => void sound.parentElement!.toggleAttribute('data-on', !sound.paused)
	sound.controls = false
	button.hidden = false
	button.onclick = () => {
		const isOn = !sound.paused
		hush()
		sound.currentTime = 0
		if (!isOn) sound.play().catch(show)
	}
	sound.onplay = () => {
		hush(sound)
		show()
	}
	sound.onpause = sound.onended = show
	sound.onerror = () => button.after(unloaded)
}
for (const end of ['leave', 'pagehide']) addEventListener(end, () => hush())
