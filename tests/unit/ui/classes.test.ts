import { expect, test } from 'vitest'
import { classesIn, drawing, undressed } from '../../classes.ts'

test.each(drawing.filter((file) => classesIn(file).size > 0))('%s brings the styles of all it draws', (file) => {
	expect(undressed(file)).toEqual([])
})
