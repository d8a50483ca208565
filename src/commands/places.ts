import { print } from './import-result.ts'
import { placesFrom } from './import-places/command.ts'
import { ownAreaOrExit } from './own-area.ts'

/**
 * Where postcodes are, from the ONS Postcode Directory, into `content/local/places.yaml`: `npm run places -- ONSPD.csv`
 * shows what would change, `--write` writes it. `--near 54.7,2.0 --miles 15` says where to look, else it is around the
 * area's own places.
 */
print(await placesFrom(process.argv.slice(2), ownAreaOrExit()))
