import type { APIRoute } from 'astro'
import { subjects, type Subject } from '#domain/edits/change-file.ts'
import { asScript } from '#pages/_responses.ts'
import { editableThings, seenThing } from '#views/edit/data.ts'

export const getStaticPaths = () =>
	(Object.keys(subjects) as Subject[]).flatMap((subject) =>
		editableThings(subject).map((id) => ({ params: { subject, id } })),
	)

export const GET: APIRoute = ({ params }) => asScript(seenThing(params['subject'] as Subject, params['id'] ?? ''))
