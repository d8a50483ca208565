import type { MiddlewareHandler } from 'astro'
import { everyMark, withEnglishShown, withoutMarks } from '#i18n/in-english.ts'

const isText = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:xml|json)))/
/** The mark at the start by which spreadsheet programs know the letters stays. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next()
	const type = response.headers.get('content-type') ?? ''
	if (!isText.test(type)) return response
	/** Most have none, and looking for them in bytes takes a small part of the time. */
	const bytes = Buffer.from(await response.arrayBuffer())
	if (!everyMark.some((mark) => bytes.includes(mark))) return new Response(bytes, response)
	const text = decoder.decode(bytes)
	return new Response(type.startsWith('text/html') ? withEnglishShown(text) : withoutMarks(text), response)
}
