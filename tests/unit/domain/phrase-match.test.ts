import { expect, test } from 'vitest'
import { termsOf } from '#domain/finder/normalise.ts'
import { phraseMatcher, withoutPhrases } from '#domain/finder/phrase-match.ts'

const says = (phrase: string, typed: string, words: readonly string[] = []): boolean =>
	phraseMatcher([[termsOf(phrase)]])(termsOf(typed), (term) => words.includes(term))[0] ?? false

test.each([
	['not breathing', 'baby isn’t breathing'],
	['not breathing', 'baby isnt breathing'],
	['not breathing', 'she is not really breathing'],
	['cant breathe', 'I couldnt breathe'],
	['swallowed a battery', 'swallowed the tiny battery'],
	['ate my tablets', 'he ate her tablets'],
	['suicidal', 'sucidal'],
	['self harm', 'selfharm'],
	['overdose', 'over dose'],
	['nie oddycha', 'nieoddycha'],
	['krwawię', 'krwawi'],
	['nu respiră', 'nu mai respira'],
	['শ্বাস নিচ্ছে না', 'শ্বাস নিচ্ছেনা'],
	['سانس نہیں', 'سانس لے نہیں رہا'],
	['هل نہیں رہا', 'هل نہیں رہی'],
	['لا يتنفس', 'لا تتنفس'],
])('“%s” is said by “%s”', (phrase, typed) => expect(says(phrase, typed)).toBe(true))

test.each([
	['not breathing', 'not sure about the breathing exercises'],
	['broke in', 'broke two plates in'],
	['fitting', 'sitting'],
	['hurt her', 'hurt my back'],
	['attacked', 'panic attacks'],
	['breathing not', 'not breathing'],
	['shake my baby', 'share my baby'],
])('“%s” is not said by “%s”', (phrase, typed) => expect(says(phrase, typed)).toBe(false))

test('a word that is known is no slip of another', () => {
	expect(says('chocking', 'checking')).toBe(true)
	expect(says('chocking', 'checking', ['checking'])).toBe(false)
})

test.each([
	['bleeding gums', 'bleeding gums', ''],
	['bleeding gums', 'my bleeding gums hurt', 'my hurt'],
	['bleeding gums', 'bleeding gums and bleeding a lot', 'and bleeding a lot'],
	['bleeding gums', 'bleeding and gums', 'bleeding and gum'],
	['bleeding gums', 'bleeding', 'bleeding'],
])('without the ordinary “%s”, “%s” says “%s”', (phrase, typed, rest) =>
	expect(withoutPhrases(termsOf(typed), [termsOf(phrase)])).toEqual(termsOf(rest)),
)
