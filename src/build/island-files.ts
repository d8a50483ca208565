import { basename } from 'node:path'
import type { Plugin } from 'vite'

const anyOf = (...paths: RegExp[]) => new RegExp(paths.map(({ source }) => source).join('|'))
const named = (name: string, ...paths: RegExp[]) => ({ name, test: anyOf(...paths), priority: 1 })

/**
 * Which script goes into which file. Each file more is a wait on a slow line, so what islands share comes in few: what
 * every page may ask for at a tap, small; what every island stands on; what finds. Nothing brings along what it does
 * not use: a module that belongs to one of these and is also used by an island that asks for none of the rest is copied
 * into that island (`own-copies.ts`).
 */
const groups = [
	/** Styles are in the page; each alone, so that no script is asked for because of them. */
	{ ...named('', /\.css$/), name: (id: string) => basename(id), priority: 2 },
	named(
		'tap',
		/src\/(routes|domain\/lists\/(saved-list|on-device))\.ts$/,
		/src\/islands\/(browser\/(device|trusted)|offline\/shelf|lists\/adopt-styles)\.ts$/,
	),
	named(
		'base',
		/@astrojs\/react\/dist\/client\.js$/,
		/node_modules\/preact\//,
		/src\/domain\/(columns|digits|memoize|time\/(dates|london|stage-ids))\.ts$/,
		/src\/(i18n\/(on-one-line|dialled)|islands\/browser\/(fill|next-day|read|today))\.ts$/,
		/src\/ui\/(CallRow|Icon|TimedNotices|timed-notice)\.tsx?$/,
		/src\/islands\/lists\/(Copy|KeepButton|use-saved)\.tsx?$/,
	),
	{ ...named('finder', /src\/(domain\/finder|islands\/(finder\/|Finder))[^?]*$/), minShareCount: 2 },
	{ ...named('rows', /src\/islands\/lists\/(ListRows|Row)\.tsx$/), minShareCount: 2 },
	{ name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 5000 },
]

/**
 * Puts the scripts of islands into few files. The two that Astro names for an island stay small and are imported by
 * nobody: those that do not load are asked for again under another address, and would be there twice.
 */
export const islandFiles = (): Plugin => ({
	name: 'island-files',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: (options) => ({ ...options, chunkFileNames: '_astro/s.[hash].js', codeSplitting: { groups } }),
})
