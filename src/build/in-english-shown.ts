import type { MiddlewareHandler } from 'astro'
import { withEnglishShown, withoutMarks } from '#i18n/in-english.ts'

const isText = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:xml|json)))/

export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next()
	const type = response.headers.get('content-type') ?? ''
	if (!isText.test(type)) return response
	const text = await response.text()
	return new Response(type.startsWith('text/html') ? withEnglishShown(text) : withoutMarks(text), response)
}
