export {}

/** The link itself: an element with an id is a variable of its page. */
declare const leave: HTMLAnchorElement

const status = document.getElementById('leave-said')!
const expiresAfter = 5000
/** An address without what stands after `#`. */
const bare = ({ href }: { href: string }): string => href.split('#')[0]!
let presses = 0
let isShiftAlone = false
let timer: ReturnType<typeof setTimeout>

/** White and silent first: it must not wait for the network. `replace` leaves no way Back to this page. */
function goAway(): void {
	document.body.className = 'left'
	document.title = ''
	dispatchEvent(new Event('leave'))
	location.replace(leave.href)
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
	if (to === leave) {
		event.preventDefault()
		return goAway()
	}
	if (event.defaultPrevented || !to || to.target || event.ctrlKey || event.metaKey || event.shiftKey) return
	const isJump = to.hash && bare(to) === bare(location)
	if (!isJump && !(leave.dataset['replaces'] && /^http/.test(to.href))) return
	event.preventDefault()
	location.replace(to.href)
})

/** Shift counts when it went down and up with nothing between: held for a capital letter or a tap it does not. */
addEventListener('keydown', ({ key, repeat }) => {
	if (key !== 'Shift') reset()
	else isShiftAlone ||= !repeat
})
window.onpointerdown = window.onwheel = reset
window.onkeyup = ({ key }) => {
	if (key !== 'Shift' || !isShiftAlone) return
	isShiftAlone = false
	clearTimeout(timer)
	timer = setTimeout(reset, expiresAfter)
	presses += 1
	status.textContent = status.dataset[presses === 1 ? 'two' : 'one']!
	if (presses === 3) goAway()
}

window.onpageshow = () => {
	document.body.className = ''
}
