/** All that a week keeps true while something is different at its place. */
import './past.ts'
import './week.ts'
