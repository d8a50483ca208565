import { resolve } from 'node:path'

/** What Node is told to run Contentlayer: with `dev` it stays and watches. */
export const contentlayer = (command: 'build' | 'dev'): string[] => [
	'--import',
	'./src/build/contentlayer/patch-on-load.ts',
	'node_modules/contentlayer2/bin/cli.cjs',
	command,
	'--config',
	resolve('src/catalogue/contentlayer.config.ts'),
]

/**
 * Contentlayer is slow in large areas, some of it with the square of the content, for six things we do not need. The worst, a trace of all
 * its fibers that is copied with each new one, is cured by the order of loading (see `lighter-contentlayer.ts`); the others by these changes.
 * Without them it does the same, later.
 */
export const lighter = [
	{
		why: 'two fibers for every field a kind may have, where a step each is enough',
		file: '/@contentlayer2/utils/dist/effect/Effect.js',
		is: 'T.tuplePar(mapKey(a), mapValue(a))',
		instead: 'T.tuple(mapKey(a), mapValue(a))',
	},
	{
		why: 'a step for every field a kind may have, where a file has only a few',
		file: '/@contentlayer2/source-files/dist/fetchData/mapping/index.js',
		is: 'T.forEachParDict_(documentTypeDef.fieldDefs, {',
		instead: 'T.forEachParDict_(documentTypeDef.fieldDefs.filter(({ name }) => rawData[name] !== undefined), {',
	},
	{
		why: 'a look at every field, though it judges none that is only carried',
		file: '/@contentlayer2/source-files/dist/fetchData/validateDocumentData.js',
		is: 'for (const fieldDef of documentTypeDef.fieldDefs) {',
		instead: 'for (const fieldDef of []) {',
	},
	{
		why: 'a file for every document, all written at once, beside the one with all of them that we read',
		file: '/@contentlayer2/core/dist/generation/generate-dotpkg.js',
		is: 'const individualDataJsonFiles = allCacheItems.map(',
		instead: 'const individualDataJsonFiles = [].map(',
	},
	{
		why: 'a watch on every folder, also for a build that ends at once',
		file: '/@contentlayer2/source-files/dist/fetchData/index.js',
		is: 'FSWatch.makeAndSubscribe(watchPaths,',
		instead: "FSWatch.makeAndSubscribe(process.argv.includes('dev') ? watchPaths : [],",
	},
] as const
