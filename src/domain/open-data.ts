import type { z } from 'zod'
import type { needFacts } from './model/need.ts'
import { openDataForms, type OpenDataForm } from './model/open-data.ts'
import type { ServiceFacts } from './model/service.ts'

type About = Pick<ServiceFacts, 'sensitive' | 'audiences' | 'delivered-at'>
type Needed = Pick<z.infer<ReturnType<typeof needFacts>>, 'privacy' | 'quiet'>

/**
 * How much of a service may go out: its facts say how much at most, and its own word only makes that less. `needs` are
 * all it helps with.
 */
export const openDataFormOf = (
	service: About & Pick<ServiceFacts, 'open-data'>,
	needs: readonly Needed[],
): OpenDataForm =>
	openDataForms[
		Math.max(openDataForms.indexOf(service['open-data'] ?? 'all'), openDataForms.indexOf(mostOpenForm(service, needs)))
	]!

/** The most that may go out: whoever has copied it cannot be called back, so what could harm somebody stays home. */
export function mostOpenForm(
	{ sensitive, audiences, 'delivered-at': places }: About,
	needs: readonly Needed[],
): OpenDataForm {
	if (sensitive === 'never-shared') return 'no'
	const isPrivate =
		needs.length > 0 && (needs.every(({ privacy }) => privacy !== 'n') || needs.every(({ quiet }) => quiet))
	const isHidden = isPrivate || places.includes('confidential') || audiences.includes('bereaved')
	return sensitive || isHidden ? 'no-place' : 'all'
}

const mailboxesOfPersons = new RegExp(
	'@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol' +
		'|btinternet|sky|talktalk|virginmedia|protonmail|proton)[.]',
)
const firstAndLastName = /^[a-z]+[._][a-z]+@/

/** Whether an address is a team's and not a person's, as far as it can be told; in doubt it is a person's. */
export const isRoleAddress = (address: string): boolean =>
	!mailboxesOfPersons.test(address.toLowerCase()) && !firstAndLastName.test(address.toLowerCase())

/** A mobile number may be somebody's own. */
export const isMobile = (number: string): boolean => number.startsWith('07')
