/** All that a page about a place keeps true while something is different there. */
import './week.ts'
import './open-spans.ts'
import './past.ts'
import './checked.ts'
