import { dirname, relative, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What modules have copies of their own of: `by` names who asks, below `src`, `copied` what is asked for. */
const rules: readonly { by: RegExp; copied: RegExp }[] = [
	/** What one page's script imports is in it, not in a file that pages would wait for; what islands share is not. */
	{
		by: /^islands\/browser\/[\w-]+\.ts$/,
		copied: /^(\.\/(?!(trusted|device|not-loaded|sleeping|react-names)\.)|#domain\/(teams|lists\/on-device)\.ts$)/,
	},
	/** A finder in a frame has no address to look after: this is no part of the file that all finders share. */
	{
		by: /^islands\/(Search|ChildcareFinder|Picker|finder\/(use-address|from-hash))\.tsx?$/,
		copied: /\/(use-address|from-hash|handed-words|load-reader)\.ts$/,
	},
	/** Islands that find nothing have the little of the finder that they use, and not its file. */
	{
		by: /^(islands\/(edit|embed)\/Choose\.tsx|domain\/(embed\/options|mistakes\/nearest|model\/setting)\.ts)$/,
		copied: /^#domain\/(funded|finder\/(flags|normalise|edit-distance))\.ts$/,
	},
	{ by: /^islands\/EmbedBuilder\.tsx$/, copied: /^\.\/finder\/columns\.ts$/ },
	/** What a tap on Keep asks for stands on no island's file. */
	{ by: /^islands\/Picker\.tsx$/, copied: /^\.\/browser\/whole-device\.ts$/ },
]

/** Copies are told apart by who asked first, after `?of=`. */
export const ownCopies = (): Plugin => ({
	name: 'own-copies',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId(source, importer) {
		const [file = '', first] = importer?.split('?of=') ?? []
		const asking = relative(resolve('src'), file)
		if (!rules.some(({ by, copied }) => by.test(asking) && copied.test(source))) return undefined
		const path = source.startsWith('#') ? resolve('src', source.slice(1)) : resolve(dirname(file), source)
		return `${path}?of=${first ?? asking.replaceAll('/', '-')}`
	},
})
