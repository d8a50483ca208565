/** All that a page about a place keeps true. */
import './week.ts'
import './hours.ts'
import './checked.ts'
