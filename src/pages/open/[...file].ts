import type { APIRoute } from 'astro'
import { openDataFiles } from '#views/open-data/files.ts'

const site = import.meta.env.SITE

export const getStaticPaths = () => [...openDataFiles(site).keys()].map((file) => ({ params: { file } }))

export const GET: APIRoute = ({ params }) => new Response(openDataFiles(site).get(params['file']!)!())
