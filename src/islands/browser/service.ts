/** All that a page about a service keeps true. */
import './dates.ts'
import './checked.ts'
