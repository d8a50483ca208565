import { expect, test } from 'vitest'
import { ownNameOf } from '#ui/own-name.ts'

const named = (name: string, nameInEnglish?: string) => ownNameOf({ locale: 'pl', name, nameInEnglish })

test('the name they answer with stands beside its translation, and not twice', () => {
	expect(named('Linia pomocy dla kobiet', 'National Domestic Abuse Helpline')).toBe('National Domestic Abuse Helpline')
	expect(named('Infolinia (Men’s Advice Line)', 'Men’s Advice Line')).toBeUndefined()
	expect(named('Samaritans', 'Samaritans')).toBeUndefined()
	expect(named('Rhyme time')).toBeUndefined()
})
