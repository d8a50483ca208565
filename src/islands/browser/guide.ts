/** All that a guide keeps true. */
import './past.ts'
import './checked.ts'
