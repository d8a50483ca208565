import { resolve } from 'node:path'

/** Where the content is: facts, words and the area's places. */
export const contentFolder = resolve(process.env['FIRST_DOOR_CONTENT'] ?? 'content')
