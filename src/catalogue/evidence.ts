import type { ProgrammeFacts } from '#domain/model/programme.ts'
import type { ServiceFacts } from '#domain/model/service.ts'

type Delivering = Pick<ServiceFacts, 'delivers' | 'evidence'>

/**
 * What is known of a service is what is known of the programme it gives families; what its own facts say holds where
 * there is none.
 */
export const evidenceFrom =
	(programmeOf: (id: string) => Pick<ProgrammeFacts, 'state' | 'studies' | 'looked-up'>) =>
	<Service extends Delivering>(service: Service): Service => {
		const { delivers } = service
		if (delivers === undefined || delivers === 'none') return service
		const { state, studies, 'looked-up': checked } = programmeOf(delivers)
		const [first] = studies
		return { ...service, evidence: { state, checked, ...(first ? { source: first.name, web: first.web } : {}) } }
	}
