import { all } from './london.ts'
import { sayWhenOpen, type Span } from './say-open.ts'

/** Where notices close a door, its hours come day by day. */
for (const door of all('[data-spans]')) sayWhenOpen(door, JSON.parse(door.dataset['spans']!) as Span[])
