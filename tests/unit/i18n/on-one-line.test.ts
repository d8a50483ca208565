import { expect, test } from 'vitest'
import { onOneLine } from '#i18n/on-one-line.ts'

const space = '\u00A0'

test('a dot stays with what stands before it', () =>
	expect(onOneLine(['Just turn up', 'Free'])).toBe(`Just turn up${space}· Free`))
test('a number stays with what it counts', () =>
	expect(onOneLine(['Free', '4 places nearby'])).toBe(`Free${space}· 4${space}places nearby`))
test('each is said once, and what is not known is left out', () =>
	expect(onOneLine(['Online', undefined, '', false, 'Online'])).toBe('Online'))
