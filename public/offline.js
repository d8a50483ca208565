/** Keeps the list, urgent help and what they are drawn with on the device, so that they open without a connection. It keeps public pages and nothing of the reader. */
const shelf = 'first-door'
const isKept = ({ pathname }) => /\/(list|urgent-help)\/$|\/list\/services\.js$|\/_astro\//.test(pathname)

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('message', (event) => {
	const paths = event.data.keep.filter((path) => new URL(path, location.href).origin === location.origin)
	event.waitUntil(caches.open(shelf).then((kept) => kept.addAll(paths)).then(() => event.ports[0].postMessage('kept')))
})

addEventListener('fetch', (event) => {
	const url = new URL(event.request.url)
	if (event.request.method !== 'GET' || url.origin !== location.origin || !isKept(url)) return
	event.respondWith(freshOrKept(event.request))
})

async function freshOrKept(request) {
	const kept = await caches.open(shelf)
	try {
		const answer = await fetch(request)
		if (answer.ok) await kept.put(request, answer.clone())
		return answer
	} catch (error) {
		const old = await kept.match(request, { ignoreSearch: true })
		if (old) return old
		throw error
	}
}
