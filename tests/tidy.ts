import { afterAll } from 'vitest'
import { removeScratchFolders } from './scratch.ts'

/** Vitest ends its workers without their leave, so that nothing of `exit` is heard there. */
afterAll(removeScratchFolders)
