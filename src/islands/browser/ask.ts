for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		location.assign(`${form.dataset['search']}#q=${encodeURIComponent(form.querySelector('input')?.value ?? '')}`)
	})
}
