import { isDate } from '#domain/model/fields.ts'
import { mapLicences, type MapLicence } from '#domain/model/map.ts'
import { sourceOptionsIn } from '#commands/options.ts'

/** Whose the data is and on what terms it may be shown: it stands under every map. */
type Terms = { attribution: string; licence: MapLicence; web?: string; source: string }
export type MapOptions = { file: string; terms: Terms; date: string | undefined; buildings: boolean; write: boolean }

const usage =
	'Write: npm run map -- <file.osm or .geojson> [--licence ODbL-1.0|OGL-UK-3.0|CC-BY-4.0] ' +
	'[--attribution "<whose it is>"] [--source "<where it is from>"] [--web <address>] ' +
	'[--date <day>] [--buildings] [--write]'

const ofOpenStreetMap: Terms = {
	attribution: '© OpenStreetMap contributors',
	licence: 'ODbL-1.0',
	web: 'https://www.openstreetmap.org/copyright',
	source: 'OpenStreetMap',
}

/** What was asked for, or why it cannot be. An extract of OpenStreetMap brings its own terms; other data says them. */
export const mapOptionsIn = (words: readonly string[]) =>
	sourceOptionsIn(
		words,
		usage,
		{
			licence: { type: 'string' },
			attribution: { type: 'string' },
			source: { type: 'string' },
			web: { type: 'string' },
			date: { type: 'string' },
			buildings: { type: 'boolean', default: false },
			write: { type: 'boolean', default: false },
		},
		(file, { licence, attribution, source, web, date, buildings, write }): MapOptions | string => {
			const ours = mapLicences.find((one) => one === licence)
			if (date !== undefined && !isDate(date)) return `--date ${date} is not a day like 2026-11-01.`
			if (licence !== undefined && !ours) return `--licence ${licence} is none of ${mapLicences.join(', ')}.`
			if (web !== undefined && !/^https:\/\/\S+$/.test(web)) return `--web ${web} does not start with https://.`
			const isOpenStreetMap = /\.(osm|xml)$/i.test(file) && !attribution && !ours
			if (!isOpenStreetMap && !(attribution && ours))
				return (
					`Whose data is ${file}, and on what terms may it be shown? Both stand under every map:\n` +
					'--licence OGL-UK-3.0 --attribution "Contains OS data © Crown copyright and database right 2026", or\n' +
					'--licence ODbL-1.0 --attribution "© OpenStreetMap contributors"'
				)
			const terms = isOpenStreetMap
				? { ...ofOpenStreetMap, ...(source ? { source } : {}) }
				: { attribution: attribution!, licence: ours!, source: source ?? attribution!, ...(web ? { web } : {}) }
			return { file, terms, date, buildings, write }
		},
	)
