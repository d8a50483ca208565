import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { barColours, coloursOf, type OwnColours } from '#domain/colours.ts'
import { isColour } from '#domain/contrast.ts'
import { memoize } from '#domain/memoize.ts'
import { problemAt, type Problem } from '#domain/mistakes/problems.ts'
import { readLogo, type Logo } from '#exchange/logo.ts'
import { contentFolder } from './content-folder.ts'
import { areaFactsAsWritten, besideAreaFacts } from './area-facts.ts'

/**
 * How the area wants its site to look. Styles are made before anything is checked, so this asks the facts as they are
 * written; what is wrong with them is the check's to say.
 */
const own = ownColours(areaFactsAsWritten()['colours'])

export const areaColours = coloursOf(own)
export const areaBarColours = barColours(own)

function ownColours(written: unknown): OwnColours | undefined {
	if (typeof written !== 'object' || written === null || !('accent' in written)) return undefined
	const areColours = Object.values(written).every((value) => typeof value === 'string' && isColour(value))
	return areColours ? (written as OwnColours) : undefined
}

const logoFile = 'logo.svg'

const readAreaLogo = memoize((content: string) => {
	const file = besideAreaFacts(logoFile, content)
	return file === undefined ? undefined : { file, ...readLogo(readFileSync(file, 'utf8')) }
})

/** The area's own logo; without one the site has its door. */
export const areaLogo = (): Logo | undefined => readAreaLogo(contentFolder)?.logo

export function logoProblems(content: string): Problem[] {
	const { file, faults } = readAreaLogo(content) ?? { file: '', faults: [] }
	const path = `content/${relative(content, file).replaceAll('\\', '/')}`
	return faults.map(({ line, says }) => problemAt(path, `line ${line}`, says))
}
