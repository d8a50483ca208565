import type { APIRoute } from 'astro'
import { tradeWords } from '#views/finder/documents.ts'
import { asJson } from '#pages/_responses.ts'

export const GET: APIRoute = () => asJson(tradeWords())
