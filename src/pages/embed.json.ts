import type { APIRoute } from 'astro'
import { embedScopeData } from '#views/embed/scope.ts'

export const GET: APIRoute = () =>
	new Response(JSON.stringify(embedScopeData()), { headers: { 'content-type': 'application/json' } })
