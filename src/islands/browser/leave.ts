export {}

const link = document.getElementById('leave') as HTMLAnchorElement
const said = document.getElementById('leave-said')!
const expiresAfter = 5000
let presses = 0
let timer: ReturnType<typeof setTimeout>

/** White first: it must not wait for the network. `replace` leaves no way Back to this page. */
function leave(): void {
	document.body.className = 'left'
	document.title = ''
	location.replace(link.href)
}

function reset(): void {
	presses = 0
	said.textContent = ''
}

link.addEventListener('click', (event) => {
	event.preventDefault()
	leave()
})
addEventListener('keyup', (event) => {
	if (event.key !== 'Shift') return reset()
	clearTimeout(timer)
	timer = setTimeout(reset, expiresAfter)
	presses += 1
	said.textContent = (presses === 1 ? said.dataset['two'] : said.dataset['one']) ?? ''
	if (presses === 3) leave()
})
addEventListener('pageshow', (event) => {
	if (event.persisted) document.body.className = ''
})
