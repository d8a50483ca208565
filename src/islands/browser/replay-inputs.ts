/**
 * Says again, one after another, what was typed and chosen in a form before its script was there: nobody listened to it
 * then.
 */
export async function replayInputs(form: HTMLFormElement): Promise<void> {
	const replays = [...form.elements].flatMap((control) =>
		control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? replayOf(control) : [],
	)
	for (const replay of replays) {
		replay()
		await new Promise((resolve) => setTimeout(resolve))
	}
}

function replayOf(control: HTMLInputElement | HTMLSelectElement): (() => void)[] {
	const isTick = control.matches('[type=checkbox]')
	const field = isTick ? 'checked' : 'value'
	const value = Reflect.get(control, field) as string | boolean
	if (!value) return []
	return [
		() => {
			Reflect.set(control, field, value)
			for (const kind of isTick ? ['change'] : ['input', 'change'])
				control.dispatchEvent(new Event(kind, { bubbles: true }))
		},
	]
}
