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
 * What Contentlayer does otherwise for us than it is written. It is slow in large areas, some of it with the square of
 * the content, for six things we do not need. The worst, a trace of all its fibers that is copied with each new one, is
 * cured by the order of loading (see `patch-on-load.ts`); the others here. And two things are not safe: content could
 * run code, and text changed within one tick of a clock stayed as it was.
 */
export const changes = [
	{
		why: 'languages other than YAML between the lines of ---, some of which it would run',
		file: '/gray-matter/lib/engine.js',
		is: 'let engine = options.engines[name] || options.engines[aliase(name)];',
		instead: "let engine = name === 'yaml' ? options.engines.yaml : undefined;",
	},
	{
		why: 'a cache that knows a file by its time, and would keep old words under a new file of the same time',
		file: '/@contentlayer2/source-files/dist/fetchData/makeCacheItemFromFilePath.js',
		is: 'pipe(fs.stat(fullFilePath), T.map((_) => _.mtime.getTime().toString()))',
		instead:
			"pipe(fs.readFile(fullFilePath), T.map((text) => process.getBuiltinModule('node:crypto').hash('sha256', text)))",
	},
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
		why: 'a look at every field, though it checks none of type json',
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
