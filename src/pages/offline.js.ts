import type { APIRoute } from 'astro'
import { browserScript } from '#build/standalone-script.ts'

export const GET: APIRoute = () => browserScript('offline/worker')
