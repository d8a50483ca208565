/**
 * When every test is: a Thursday in term time, at ten in the morning in
 * London. The site is built for this day and browsers read this minute.
 */
export const day = '2026-11-26'
export const minute = '10:00'

/** The same as an instant; London keeps Greenwich time on that day. */
export const instant = new Date(`${day}T${minute}:00Z`)
