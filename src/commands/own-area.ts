import { areaFolder } from '#catalogue/area-folder.ts'
import { contentFolder } from '#catalogue/read.ts'

/**
 * The content folder, for a command that writes into the area. Without an area of one's own that would be the example,
 * which every update brings anew: then it says what to do first and ends.
 */
export function ownAreaOrExit(): string {
	if (areaFolder(contentFolder) === 'example' && process.env['AREA'] !== 'example') {
		console.error(
			'There is no area of your own yet: content/local/ is not there. Make one: npm run adopt\n' +
				'The example in content/example/ comes anew with every update, so nothing of yours is written there. ' +
				'To work on the example itself, put AREA=example before the command.',
		)
		process.exit(1)
	}
	return contentFolder
}
