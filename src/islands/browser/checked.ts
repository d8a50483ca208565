import { all, today } from './london.ts'

/** A page that has not been rebuilt does not promise a check for a day that has passed. */
for (const line of all('[data-by]')) if (line.dataset['by']! < today) line.textContent = line.dataset['late']!
