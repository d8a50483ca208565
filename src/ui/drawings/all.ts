import type { PictureName } from '#domain/model/picture-names.ts'
import { objects } from './objects.ts'
import { people } from './people.ts'
import { signs } from './signs.ts'

const pictures: Readonly<Record<PictureName, string>> = { ...objects, ...people }

/** Every drawing by the name of its symbol: `picture-cot`, `sign-glass`. Icons and stages have other names. */
export const drawings: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(pictures).map(([name, drawing]) => [`picture-${name}`, drawing])),
	...signs,
}
