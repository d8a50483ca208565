import { areaFactsAsWritten } from './area-facts.ts'

/**
 * What the area's facts say of its site, for those who ask the environment: its address, its folder on the host. What
 * the environment says already goes before. Imported before all else.
 */
const names = { site: 'SITE', base: 'BASE' } as const

const facts = areaFactsAsWritten()
for (const [field, name] of Object.entries(names)) {
	const value = facts[field]
	if (typeof value === 'string') process.env[name] ??= value
}
