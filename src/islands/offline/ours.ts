import { listDataPath, listPath, scriptsPath, shareWordsPath, startPath, urgentHelpPath } from '#routes.ts'

/** What may be kept on a device: public pages and what they are drawn with, the same for everyone. */
export type Keepable = { kind: 'page' | 'data'; locale: string } | { kind: 'script' }

/** What an address is to the worker. It leaves every address alone for which there is nothing here. */
export function keepable(path: string): Keepable | undefined {
	const scripts = scriptsPath()
	if (path.startsWith(scripts)) return /^[\w.-]+\.js$/.test(path.slice(scripts.length)) ? { kind: 'script' } : undefined
	const [locale = ''] = path.slice(startPath().length).split('/')
	if ([listPath(locale), urgentHelpPath(locale)].includes(path)) return { kind: 'page', locale }
	if ([listDataPath(locale), shareWordsPath(locale)].includes(path)) return { kind: 'data', locale }
	return undefined
}

/** Everything one language needs without a connection, of one release. */
export type SetList = { version: string; files: readonly string[] }

/** @throws when an answer is no list of ours, as when a host shows a page of its own instead. */
export async function setListFrom(answer: Response): Promise<SetList> {
	const list: unknown = answer.ok ? await answer.json() : undefined
	if (typeof list !== 'object' || list === null || !('version' in list) || !('files' in list))
		throw new Error('No list')
	const { version, files } = list
	if (typeof version !== 'string' || !Array.isArray(files) || files.length === 0) throw new Error('No list')
	const paths = files.filter((path): path is string => typeof path === 'string' && keepable(path) !== undefined)
	if (paths.length < files.length) throw new Error('A list with what may not be kept')
	return { version, files: paths }
}

/**
 * The whole of an answer, when it is the site's own and of the same release as `files`.
 * @throws when it is an error, a host's own page, led elsewhere, or stops half way.
 */
export async function ownAnswer(answer: Response, path: string, files: readonly string[]): Promise<Response> {
	const type = answer.headers.get('content-type') ?? ''
	const isPage = keepable(path)?.kind === 'page'
	if (answer.status !== 200 || answer.redirected || !type.includes(isPage ? 'text/html' : 'javascript'))
		throw new Error(`Not ours: ${path}`)
	const text = await answer.text()
	const scripts = isPage ? [...text.matchAll(/"([^"\s]*\/_astro\/[^"\s]+\.js)"/g)].map(([, name = '']) => name) : []
	if (isPage && (!/<html[^>]* data-made=/.test(text) || scripts.some((name) => !files.includes(name))))
		throw new Error(`Not ours, or of another release: ${path}`)
	const headers = new Headers(answer.headers)
	for (const name of ['content-encoding', 'content-length']) headers.delete(name)
	return new Response(text, { headers })
}
