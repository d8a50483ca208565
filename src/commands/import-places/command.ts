import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse, YAMLParseError } from 'yaml'
import { areaFolder } from '#catalogue/area-folder.ts'
import { filesIn, placesFile } from '#catalogue/files.ts'
import { counted } from '#domain/mistakes/problems.ts'
import { milesBetween, type Point } from '#domain/finder/distance.ts'
import { looksLikePostcode, sectorsIn, type Sector } from '#exchange/postcode-sectors.ts'
import { refused, type ImportResult } from '#commands/import-result.ts'
import { diffOf, withList, writtenItems, type Edit } from '#commands/yaml-list.ts'
import { optionsIn } from '#commands/options.ts'

type Options = { csv: string; near: Point[]; miles: number; write: boolean }

const usage = 'Write: npm run places -- <postcodes.csv> [--near <lat,long>] [--miles <number>] [--write]'
const heading =
	'# Where postcodes and neighbourhoods are, so that families can ask what is near.\n' +
	'# Postcode sectors come from "npm run places"; ' +
	'names of towns and neighbourhoods are written by hand and stay.\n'
const mostShown = 40

/**
 * Reads a postcode directory and says what it changes in the area's places, or why it changes nothing; writes only when
 * asked to.
 */
export async function placesFrom(words: readonly string[], content: string): Promise<ImportResult> {
	const options = chosen(words, content)
	if (typeof options === 'string') return refused([options])
	const { csv, near, miles, write } = options
	const text = existsSync(join(content, placesFile(content)))
		? readFileSync(join(content, placesFile(content)), 'utf8')
		: heading
	const before = placesOf(text, content)
	if (typeof before === 'string') return refused([before])
	const directory = await sectorsIn(createInterface({ input: createReadStream(csv), crlfDelay: Infinity }))
	if ('missing' in directory)
		return refused([
			`${csv} has no column for ${directory.missing.join(', ')}. Its columns: ` +
				`${directory.columns.slice(0, 12).join(', ') || '(none)'}${directory.columns.length > 12 ? ', …' : ''}\n` +
				'Use the ONS Postcode Directory or the National Statistics Postcode Lookup, whose columns are pcds, ' +
				'lat and long.',
		])
	const sectors = directory.sectors.filter((sector) => near.some((point) => milesBetween(point, sector) <= miles))
	if (sectors.length === 0)
		return refused([
			`${csv} has ${counted(directory.postcodes, 'postcode')} in use, but none within ${counted(miles, 'mile')} ` +
				`of ${near.map(({ lat, lon }) => `${lat},${lon}`).join(' or ')}.\n` +
				'Say where to look with --near <lat,long> and how far with --miles <number>.',
		])
	const edits = editsOf(before, sectors)
	const says = diffOf(edits, writtenItems(text, 'places'))
	if (says.length === 0) return { says: 'Nothing changes.', isFine: true }
	if (write) writeFileSync(join(content, placesFile(content)), withList(text, 'places', edits))
	const firstLines =
		says.length > mostShown ? [...says.slice(0, mostShown), `… and ${says.length - mostShown} more lines`] : says
	return {
		says: [
			`content/${placesFile(content)}`,
			...firstLines.map((line) => `  ${line}`),
			'',
			write
				? 'Written. Run: npm run check:content'
				: 'Nothing was written yet: to write it, run this again with --write.',
		].join('\n'),
		isFine: true,
	}
}

/** Names that are no postcode stay as somebody wrote them; sectors that the directory no longer has near here go. */
function editsOf(before: readonly Sector[], sectors: readonly Sector[]): Edit[] {
	const byName = new Map(sectors.map((sector) => [sector.name, sector]))
	const stay = before.flatMap((place, index): Edit[] => {
		if (!looksLikePostcode(place.name)) return [{ keep: index }]
		const sector = byName.get(place.name)
		if (!sector || !byName.delete(place.name)) return []
		return [
			sector.lat === place.lat && sector.lon === place.lon ? { keep: index } : { change: index, to: lineOf(sector) },
		]
	})
	return [...stay, ...[...byName.values()].map((sector) => ({ add: lineOf(sector) }))]
}

const lineOf = ({ name, lat, lon }: Sector): string => `{ name: "${name}", lat: ${lat}, lon: ${lon} }`

function placesOf(text: string, content: string): Sector[] | string {
	try {
		const data = parse(text) as { places?: unknown } | null
		const places = data?.places ?? []
		if (Array.isArray(places) && places.every((place: Partial<Sector> | null) => typeof place?.name === 'string'))
			return places as Sector[]
		return `content/${placesFile(content)} should be a list "places:", each with a name, lat and lon. Mend it first.`
	} catch (error) {
		if (!(error instanceof YAMLParseError)) throw error
		return `content/${placesFile(content)} cannot be read: ${error.message.split('\n').slice(0, 4).join('\n').trim()}`
	}
}

const chosen = (words: readonly string[], content: string) =>
	optionsIn(
		withNearAsOneWord(words),
		usage,
		{
			near: { type: 'string' },
			miles: { type: 'string', default: '15' },
			write: { type: 'boolean', default: false },
		},
		(values, [csv, ...more]): Options | string => {
			const near = values.near === undefined ? venuePoints(content) : pointsOf(values.near)
			const faults = [
				...(csv === undefined || more.length > 0
					? [usage]
					: existsSync(csv) && statSync(csv).isFile()
						? []
						: [`${csv} is not a file. ${usage}`]),
				...(near.length > 0
					? []
					: [
							values.near === undefined
								? `No place in content/${areaFolder(content)}/venues/ has a point yet. ` +
									'Say where to look with --near <lat,long>.'
								: `--near ${values.near} is not a point like 54.7,2.001 (latitude, then longitude).`,
						]),
				...(Number(values.miles) > 0 ? [] : [`--miles ${values.miles} is not a number above 0.`]),
			]
			return faults.length > 0
				? faults.join('\n')
				: { csv: csv!, near, miles: Number(values.miles), write: values.write }
		},
	)

/** West of Greenwich a point may start an option's value with a minus, which would look like another option. */
const withNearAsOneWord = (words: readonly string[]): string[] =>
	words
		.join('\n')
		.replace(/^--near\n/m, '--near=')
		.split('\n')
		.filter(Boolean)

function pointsOf(words: string): Point[] {
	const [, lat, lon] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(words) ?? []
	return lat === undefined ? [] : [{ lat: Number(lat), lon: Number(lon) }]
}

const venuePoints = (content: string): Point[] =>
	filesIn(content).files.flatMap(({ root, kind, data }) => {
		const point = (data as { point?: Point }).point
		return root === 'local' && kind === 'venues' && typeof point?.lat === 'number' && typeof point.lon === 'number'
			? [point]
			: []
	})
