import { parseDocument } from 'yaml'
import { wordings } from '#domain/mistakes/wordings.ts'

/**
 * The plain values of a YAML text, or what an editor is told about it. Signs that make YAML more than values are
 * refused: types of its own (`!!js`), and aliases (`*name`), a few lines of which can stand for more than any memory
 * holds.
 */
export function readYaml(text: string): { data: unknown } | { says: string } {
	try {
		const document = parseDocument(text, { resolveKnownTags: false })
		const [fault] = document.errors
		if (fault) {
			const [, colour] = /[:,]\s+(#[\da-f]{3,6})\b/i.exec(text) ?? []
			const reason = fault.message.split('\n').slice(0, 4).join('\n').trim()
			const advice = colour ? `\n${wordings['colour without quotes'](colour)}` : ''
			return { says: wordings['broken YAML'](reason + advice) }
		}
		if (document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED')) return { says: wordings['YAML tag']() }
		return { data: document.toJS({ maxAliasCount: 0 }) }
	} catch (error) {
		if (error instanceof ReferenceError) return { says: wordings['YAML alias']() }
		return { says: wordings['broken YAML']('it goes too deep, or is no YAML.') }
	}
}
