/** All that what is on this week keeps true. */
import './week.ts'
import './past.ts'
