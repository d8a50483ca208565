import { searchFor } from './handed-words.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search]')) {
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		location.assign(searchFor(form.dataset['search']!, form.querySelector('input')!.value))
	})
}
