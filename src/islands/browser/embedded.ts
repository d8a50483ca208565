export {}

/** In a frame on another site: tells its height to a host that asks, and reads what the host wants of its looks. */
const { body } = document
let host = ''
/** WordPress puts `#?secret=…` behind an address it shows, and has its own words for height and links. */
const secret = /\?secret=(\w+)/.exec(location.hash)?.[1]

const say = (message: string, value: unknown) => secret && parent.postMessage({ message, value, secret }, '*')
const grow = () => {
	const height = Math.ceil(body.getBoundingClientRect().height)
	if (host) parent.postMessage({ firstDoor: 1, height }, host)
	say('height', height)
}
addEventListener('message', ({ source, origin, data }) => {
	if (source !== parent || data?.firstDoor !== 1 || data.ask !== 'height') return
	host = origin === 'null' ? '*' : origin
	grow()
})
new ResizeObserver(grow).observe(body)
/** WordPress hides a frame until it has spoken, and a hidden frame is not told that it has been resized. */
for (const wait of [0, 1000]) addEventListener('load', () => setTimeout(grow, wait))
addEventListener('click', (event) => {
	const link = (event.target as Element).closest('a')
	if (!secret || link?.origin !== location.origin) return
	event.preventDefault()
	say('link', link.href.split('#')[0])
})
addEventListener('hashchange', () => location.reload())
if (location.hash) void import(/* @vite-ignore */ body.dataset['looks']!)
