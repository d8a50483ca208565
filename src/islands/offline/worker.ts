import { keepable } from './ours.ts'
import { keptSets } from './kept-sets.ts'

/**
 * The service worker: keeps the list and urgent help on the device, when a parent keeps something, and nothing of hers.
 */

type Working = Event & { waitUntil: (work: Promise<unknown>) => void }
type Events = {
	install: Working
	activate: Working
	message: Working & MessageEvent<{ keep?: string; forget?: true }>
	fetch: Working & { request: Request; clientId: string; respondWith: (answer: Promise<Response>) => void }
}
declare function addEventListener<Kind extends keyof Events>(kind: Kind, hear: (event: Events[Kind]) => void): void
declare function skipWaiting(): Promise<void>
declare const clients: { claim: () => Promise<void>; get: (id: string) => Promise<{ url: string } | undefined> }

const sets = keptSets((path, init) => fetch(path, init), caches)

addEventListener('install', (event) => event.waitUntil(skipWaiting()))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('message', (event) => {
	const { keep, forget } = event.data
	const work = forget ? sets.forget() : keep ? sets.update(keep).stored : Promise.resolve()
	const tell = (isDone: boolean) => event.ports[0]?.postMessage(isDone)
	event.waitUntil(
		work.then(
			() => tell(true),
			() => tell(false),
		),
	)
})

addEventListener('fetch', (event) => {
	const { request, clientId } = event
	const { origin, pathname } = new URL(request.url)
	const what = origin === location.origin && request.method === 'GET' ? keepable(pathname) : undefined
	if (!what) return
	const ask = () => fetch(request)
	if (what.kind === 'script') return event.respondWith(sets.script(pathname, ask))
	const { kind, locale } = what
	if (kind === 'data')
		return event.respondWith(
			clients
				.get(clientId)
				.then((client) => keepable(new URL(client?.url ?? request.url).pathname)?.kind === 'page')
				.then((isForKeptPage) => sets.data(pathname, locale, isForKeptPage, ask)),
		)
	const answer = sets.page(pathname, locale, ask)
	event.respondWith(answer)
	event.waitUntil(answer.then(() => sets.stored(locale)))
})
