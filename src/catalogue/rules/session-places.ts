import { placeIdsOf } from '#domain/delivery.ts'
import { problemAt } from '#domain/mistakes/problems.ts'
import type { Rule } from './rule.ts'

/** A session happens where its service does; with several places, it says which. */
export const sessionPlaces: Rule = ({ services }) =>
	[...services.values()].flatMap(({ file, facts }) => {
		const places = placeIdsOf(facts)
		return (facts.sessions ?? []).flatMap((session, index) => {
			if (session.at && !places.some((place) => place === session.at))
				return [
					problemAt(
						file,
						`sessions.${index}.at`,
						`"${session.at}" is not one of the places in delivered-at: ${places.join(', ')}.`,
					),
				]
			if (!session.at && places.length > 1)
				return [
					problemAt(
						file,
						`sessions.${index}.at`,
						`is missing: this service is at several places (${places.join(', ')}). Say which.`,
					),
				]
			return []
		})
	})
