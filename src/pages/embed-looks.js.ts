import type { APIRoute } from 'astro'
import { browserScript } from '../layouts/browser-script.ts'

export const GET: APIRoute = () => browserScript('looks')
