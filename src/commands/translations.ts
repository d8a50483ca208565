import '#catalogue/area-settings.ts'
import { filesIn } from '#catalogue/files.ts'
import { contentFolder } from '#catalogue/read.ts'
import { printOutcome } from './outcome.ts'
import { translations } from './translations/command.ts'

/**
 * How far each language is: `npm run translations`; what is to do in one, in the order parents meet it: `-- --language
 * ur`. `-- --out cy.xlsx` takes all of it out for a translator, `-- cy.xlsx` brings it back.
 */
printOutcome(translations(process.argv.slice(2), { content: contentFolder, documents: filesIn(contentFolder).files }))
