import { describe, expect, test } from 'vitest'
import { wordsFor } from '#i18n/translate.ts'
import type { Locale } from '#i18n/locales.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { openingText, textLine } from '#ui/service-text.ts'
import { welcomeTexts } from '#ui/welcome-text.ts'

const contextIn = (locale: Locale) => ({ locale, t: wordsFor(locale) }) as RenderContext

describe('a text message', () => {
	test('names the word to send', () =>
		expect(textLine({ to: '07700 900 141', say: 'FEED' }, contextIn('en'))).toBe(
			'Text FEED to 07700\u00A0900\u00A0141',
		))
	test('leaves no gap where any words will do', () =>
		expect(textLine({ to: '07700 900 101' }, contextIn('pl'))).toBe('Wyślij SMS na numer 07700\u00A0900\u00A0101'))
})

test('each sentence of opening hours begins with a capital', () =>
	expect(
		openingText(
			[
				{ days: ['monday', 'wednesday'], from: '09:00', to: '17:00' },
				{ days: ['saturday'], from: '10:00', to: '12:00' },
			],
			contextIn('ro'),
		),
	).toBe('Luni și miercuri, de la 9:00 la 17:00. Sâmbătă, de la 10:00 la 12:00.'))

test('who is welcome stands apart, however many each name holds', () =>
	expect(
		welcomeTexts(
			{
				welcomes: { dads: 'yes', siblings: 'yes', 'disabled-children': 'unknown', grandparents: 'yes' },
				audiences: ['everyone'],
				national: false,
			},
			contextIn('en'),
		),
	).toEqual([
		'Welcome here: dads and partners, brothers and sisters, grandparents.',
		'We do not know about: disabled children. Ask.',
	]))
