import { all, today } from './london.ts'

/** A page nobody built anew does not promise a check for a day that has passed. */
for (const line of all('[data-by]')) if (line.dataset['by']! < today) line.textContent = line.dataset['late']!
