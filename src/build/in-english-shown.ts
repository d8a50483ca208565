import type { MiddlewareHandler } from 'astro'
import { hasMarks, withEnglishShown, withoutMarks } from '#i18n/in-english.ts'

const isText = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:xml|json)))/
/** The mark at the start by which spreadsheet programs know the letters stays. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next()
	const type = response.headers.get('content-type') ?? ''
	if (!isText.test(type)) return response
	const text = decoder.decode(await response.arrayBuffer())
	if (!hasMarks(text)) return new Response(text, response)
	return new Response(type.startsWith('text/html') ? withEnglishShown(text) : withoutMarks(text), response)
}
