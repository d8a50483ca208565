import '#catalogue/area-settings.ts'
import { sitePages } from '#build/site-pages.ts'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { pageAtPath } from '#routes.ts'
import { mayBeCounted } from '#views/counts/may-be-counted.ts'
import { countsFrom } from './counts/command.ts'
import { dayOrExit } from './day-or-exit.ts'
import { print } from './import-result.ts'
import { ownAreaOrExit } from './own-area.ts'
import { validateFromDisk } from './validate-content.ts'

/**
 * How often pages were opened, from the host's own log and without following anybody: `npm run counts -- access.log`
 * shows it, `--write` keeps it. Pages are those of the site that was built last, in the folder of the host that BASE
 * names.
 */
const content = ownAreaOrExit()
const { catalogue, text } = validateFromDisk('Mend that first.')
if (!catalogue) {
	console.error(text)
	process.exit(1)
}
setValidatedCatalogue(catalogue)
const base = (process.env['BASE'] ?? '').replace(/\/$/, '')
const pages = new Map(
	sitePages(process.env['OUT'] || 'dist')
		.filter(({ page }) => mayBeCounted(page))
		.map(({ locale, page }) => [base + pageAtPath(locale, page), { page, language: locale }]),
)
print(await countsFrom(process.argv.slice(2), { pages, content, today: dayOrExit() }))
