export const asJson = (data: object): Response =>
	new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })

/** A script that is only its data: read with `import`, which a page that may connect to nothing still can. */
export const asScript = (data: object): Response =>
	new Response(`export default ${JSON.stringify(data)}`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	})

export const asXml = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } })

export const asCalendar = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })

export const asCsv = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })

export const asPng = (bytes: Uint8Array<ArrayBuffer>): Response =>
	new Response(bytes, { headers: { 'content-type': 'image/png' } })

const mediaTypes: Readonly<Record<string, string>> = { mp3: 'audio/mpeg', mp4: 'video/mp4', vtt: 'text/vtt' }

/** Sound, film or captions, by the ending of its name. */
export const asMedia = (name: string, bytes: Uint8Array<ArrayBuffer>): Response =>
	new Response(bytes, { headers: { 'content-type': mediaTypes[name.split('.').at(-1)!]! } })

export const asSvg = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } })
