import type { APIRoute } from 'astro'
import { asMedia } from '#pages/_responses.ts'
import { soundFiles, soundOf } from '#views/easy.ts'

export const getStaticPaths = () => [...soundFiles().keys()].map((name) => ({ params: { name } }))

export const GET: APIRoute = ({ params }) => asMedia(params['name']!, soundOf(params['name']!))
