import type { APIRoute } from 'astro'
import { tradeWords } from '#views/finder/documents.ts'

export const GET: APIRoute = () =>
	new Response(JSON.stringify(tradeWords()), { headers: { 'content-type': 'application/json' } })
