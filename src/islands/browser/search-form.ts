import { wordsKey } from './handed-words.ts'

/** The form itself: an element with an id is a variable of its page. */
declare const ask: HTMLFormElement

/**
 * Words typed here are searched for on another page. They are handed over in the tab's memory: what somebody looks for
 * must not stand in an address.
 */
ask.onsubmit = () => {
	const { value } = ask[0] as HTMLInputElement
	let address = `${ask.dataset['search']}#q=`
	try {
		sessionStorage[wordsKey] = value
	} catch {
		address += encodeURIComponent(value)
	}
	location.href = address
	return false
}
