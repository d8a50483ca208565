import type { ClientDirective } from 'astro'
import { sleeping } from './sleeping.ts'

/** An island that sends nothing until it is touched. */
const touch: ClientDirective = (load, { value }, island) => void sleeping(load, value, island)

export default touch
