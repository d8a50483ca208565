import { z } from 'zod'
import { email } from './fields.ts'

/** `no-place`: what it is and how to reach it, and neither where nor when. */
export const openDataForms = ['all', 'no-place', 'no'] as const
export const openDataForm = z.enum(openDataForms)
export type OpenDataForm = z.infer<typeof openDataForm>

export const openLicences = ['CC-BY-4.0', 'OGL-UK-3.0', 'CC0-1.0'] as const
export type OpenLicence = (typeof openLicences)[number]

export const openDataTerms = z.strictObject({ licence: z.enum(openLicences), contact: email })
