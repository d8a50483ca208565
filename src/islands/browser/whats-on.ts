import { all } from './london.ts'
import './past.ts'
import './week.ts'

/** All that what is on this week keeps true; a heading goes with the last of its dates. */
for (const only of all('[data-only]')) only.hidden = all('[data-till]', only).every(({ hidden }) => hidden)
