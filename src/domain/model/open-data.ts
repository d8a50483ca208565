import { z } from 'zod'
import { email, web } from './fields.ts'
import type { needFacts } from './need.ts'
import type { ServiceFacts } from './service.ts'

/** `no-place`: what it is and how to reach it, and neither where nor when. */
const forms = ['all', 'no-place', 'no'] as const
export const openDataForm = z.enum(forms)
export type OpenDataForm = z.infer<typeof openDataForm>

export const openLicences = ['CC-BY-4.0', 'OGL-UK-3.0', 'CC0-1.0'] as const
export type OpenLicence = (typeof openLicences)[number]

/** `authority` names the area in every identifier that goes out: it stays as it is when the site moves to another address. */
export const openDataTerms = z.strictObject({ licence: z.enum(openLicences), contact: email, authority: web })

type About = Pick<ServiceFacts, 'sensitive' | 'audiences'>
type Needed = Pick<z.infer<ReturnType<typeof needFacts>>, 'privacy' | 'quiet'>

/** How much of a service may go out: its facts say how much at most, and its own word only makes that less. `needs` are all it helps with. */
export const openDataFormOf = (
	service: About & Pick<ServiceFacts, 'open-data'>,
	needs: readonly Needed[],
): OpenDataForm =>
	forms[Math.max(forms.indexOf(service['open-data'] ?? 'all'), forms.indexOf(mostOpenForm(service, needs)))]!

/** The most that may go out: whoever has copied it cannot be called back, so what could harm somebody stays home. */
export function mostOpenForm({ sensitive, audiences }: About, needs: readonly Needed[]): OpenDataForm {
	if (sensitive === 'never-shared') return 'no'
	const isPrivate = needs.every(({ privacy }) => privacy !== 'n') || needs.every(({ quiet }) => quiet)
	return sensitive || isPrivate || audiences.includes('bereaved') ? 'no-place' : 'all'
}

const mailboxesOfPersons =
	/@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|btinternet|sky|talktalk|virginmedia|protonmail|proton)\./
const firstAndLastName = /^[a-z]+[._][a-z]+@/

/** Whether an address is a team's and not a person's, as far as it can be told; in doubt it is a person's. */
export const isRoleAddress = (address: string): boolean =>
	!mailboxesOfPersons.test(address.toLowerCase()) && !firstAndLastName.test(address.toLowerCase())

/** A mobile number may be somebody's own. */
export const isMobile = (number: string): boolean => number.startsWith('07')
