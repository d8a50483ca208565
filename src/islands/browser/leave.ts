export {}

const link = document.getElementById('leave') as HTMLAnchorElement
const status = document.getElementById('leave-said')!
const expiresAfter = 5000
let presses = 0
let isShiftAlone = false
let timer: ReturnType<typeof setTimeout>

/** White and silent first: it must not wait for the network. `replace` leaves no way Back to this page. */
function leave(): void {
	document.body.className = 'left'
	document.title = ''
	dispatchEvent(new Event('leave'))
	location.replace(link.href)
}

function reset(): void {
	presses = 0
	isShiftAlone = false
	status.textContent = ''
}

/**
 * Where nobody may see the page, going on takes its place in the history; a jump within a page with a way out always
 * does.
 */
addEventListener('click', (event) => {
	const to = (event.target as Element).closest('a')
	if (to === link) {
		event.preventDefault()
		return leave()
	}
	if (event.defaultPrevented || !to || to.target || event.ctrlKey || event.metaKey || event.shiftKey) return
	const isJump = to.hash && to.href.split('#')[0] === location.href.split('#')[0]
	if (!isJump && !(link.dataset['replaces'] && /^http/.test(to.href))) return
	event.preventDefault()
	location.replace(to.href)
})

/** Shift counts when it went down and up with nothing between: held for a capital letter or a tap it does not. */
addEventListener('keydown', ({ key, repeat }) => {
	if (key !== 'Shift') reset()
	else isShiftAlone ||= !repeat
})
for (const other of ['pointerdown', 'wheel']) addEventListener(other, reset)
addEventListener('keyup', ({ key }) => {
	if (key !== 'Shift' || !isShiftAlone) return
	isShiftAlone = false
	clearTimeout(timer)
	timer = setTimeout(reset, expiresAfter)
	presses += 1
	status.textContent = (presses === 1 ? status.dataset['two'] : status.dataset['one']) ?? ''
	if (presses === 3) leave()
})

addEventListener('pageshow', () => {
	document.body.className = ''
})
