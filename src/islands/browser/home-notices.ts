/** All that home keeps true while something is different in the area. */
import './slots.ts'
import './past.ts'
