import { expect, test } from 'vitest'
import { quoted } from '#i18n/locales.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { sayingOf } from '#ui/saying.ts'

const readerIn = (locale: 'en' | 'ro' | 'ar') => ({ locale }) as RenderContext
const upToDate = { isOutOfDate: false }
const translated = {
	locale: 'ro',
	say: 'Bebelușul meu nu respiră.',
	sayInEnglish: 'My baby is not breathing.',
	sounds: 'Mai beibi iz not briding.',
	standing: upToDate,
}

test('a reader of Romanian is given the English to say, how it sounds and what it means', () =>
	expect(sayingOf(translated, readerIn('ro'))).toEqual({
		aloud: '“My baby is not breathing.”',
		sounds: 'Mai beibi iz not briding.',
		means: '„Bebelușul meu nu respiră.”',
	}))

test('how it sounds is left out once the English has changed since', () =>
	expect(sayingOf({ ...translated, standing: { isOutOfDate: true } }, readerIn('ro'))).not.toHaveProperty('sounds'))

test('an English page gives the sentence alone', () =>
	expect(sayingOf({ locale: 'en', say: 'I need help.', standing: upToDate }, readerIn('en'))).toEqual({
		aloud: '“I need help.”',
	}))

test('words that are not translated yet stand in English alone', () =>
	expect(sayingOf({ locale: 'en', say: 'I need help.', standing: upToDate }, readerIn('ar'))).toEqual({
		aloud: '“I need help.”',
	}))

test('each language has its own quotation marks', () =>
	expect([quoted('pl', 'a'), quoted('ar', 'a'), quoted('bn', 'a')]).toEqual(['„a”', '«a»', '“a”']))
