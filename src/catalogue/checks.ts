import type { Check } from '#domain/checks/answers.ts'
import { withChanges, withOwnWords, type QuestionWords } from '#domain/model/self-check.ts'
import type { Locale } from '#i18n/locales.ts'
import { catalogueIn } from './index.ts'

/** A national check with what the area adds, hides and says in its own words. */
export function checkIn(
	locale: Locale,
	id: string,
): {
	check: Check
	words: ReturnType<typeof catalogueIn>['selfChecks']['all'][number]['words'] & {
		questions: Record<string, QuestionWords>
	}
} {
	const { selfChecks, selfCheckChanges, today } = catalogueIn(locale)
	const { words, questions, amounts } = selfChecks.get(id)
	const own = selfCheckChanges.all.find((changes) => changes.id === id)
	return {
		check: { ...withChanges({ questions, ...(amounts ? { amounts } : {}) }, own ?? { add: [], hide: [] }), today },
		words: { ...words, questions: withOwnWords(words.questions, own?.words.questions ?? {}) },
	}
}
