import { expect, test } from 'vitest'
import { westernDigits } from '#domain/digits.ts'

test.each([
	['Bengali', '০১৬৩২ ৯৬০', '01632 960'],
	['Arabic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
	['Urdu', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
	['Punjabi', '੧੨:੩੦', '12:30'],
	['full width', '９９９', '999'],
	['mathematical bold', '𝟎𝟏𝟗', '019'],
	['Western', 'Room 12b, 3rd floor', 'Room 12b, 3rd floor'],
])('%s digits', (_, text, expected) => expect(westernDigits(text)).toBe(expected))
