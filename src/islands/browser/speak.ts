export {}

/**
 * Reads the page out in the phone's own voice. Voices that are not on the device would send the words away: without a
 * local one for the page's language, or words in it, there is no button.
 */
const holder = document.querySelector<HTMLElement>('[data-listen=phone]')
const speech = window.speechSynthesis as SpeechSynthesis | undefined
const own = document.documentElement
const voice = (): SpeechSynthesisVoice | undefined =>
	speech?.getVoices().find(({ localService, lang }) => localService && lang.split(/[-_]/)[0] === own.lang)

const isInOwnLanguage = (part: Element): boolean => part.closest('[lang]') === own
const parts = (): Element[] =>
	[...document.querySelectorAll('.title>:is(h1,p),.first>div>*,[data-aloud],.prose :is(h2,h3,p,li)')].filter(
		isInOwnLanguage,
	)

function stop(): void {
	speech?.cancel()
	delete holder!.dataset['on']
}

function speak(): void {
	const utterances = parts().map((part) => {
		const words = new SpeechSynthesisUtterance(part.textContent)
		words.voice = voice()!
		words.lang = own.lang
		return words
	})
	utterances.at(-1)!.onend = stop
	holder!.dataset['on'] = ''
	for (const words of utterances) speech!.speak(words)
}

if (holder && speech) {
	const button = holder.querySelector('button')!
	const offer = (): void => {
		holder.hidden = button.hidden = !voice() || !parts()[0]
	}
	button.onclick = () => (speech.speaking ? stop() : speak())
	offer()
	speech.onvoiceschanged = offer
	addEventListener('pagehide', stop)
}
