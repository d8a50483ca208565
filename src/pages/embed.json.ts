import type { APIRoute } from 'astro'
import { embedScopeData } from '#views/embed/scope.ts'
import { asJson } from '#pages/_responses.ts'

export const GET: APIRoute = () => asJson(embedScopeData())
