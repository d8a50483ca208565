import { print } from './import-result.ts'
import { mapFrom } from './map/command.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Maps of the area and around each of its places, from open map data (GeoJSON, or an extract of OpenStreetMap as XML),
 * into `content/local/map.json`: `npm run map -- area.osm` shows what it would make, `--write` writes it.
 */
print(mapFrom(process.argv.slice(2), ownAreaOrExit()))
