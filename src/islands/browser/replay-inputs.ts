/** Says again, one after another, what was typed and chosen in a form before its script was there: nobody listened to it then. */
export async function sayAgain(form: HTMLFormElement): Promise<void> {
	const said = [...form.elements].flatMap((control) =>
		control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? repeatOf(control) : [],
	)
	for (const again of said) {
		again()
		await new Promise((resolve) => setTimeout(resolve))
	}
}

function repeatOf(control: HTMLInputElement | HTMLSelectElement): (() => void)[] {
	const isTick = control.matches('[type=checkbox]')
	const field = isTick ? 'checked' : 'value'
	const wanted = Reflect.get(control, field) as string | boolean
	if (!wanted) return []
	return [
		() => {
			Reflect.set(control, field, wanted)
			for (const kind of isTick ? ['change'] : ['input', 'change'])
				control.dispatchEvent(new Event(kind, { bubbles: true }))
		},
	]
}
