import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { build as astroBuild } from 'astro'
import { setValidatedCatalogue } from '#catalogue/index.ts'
import { runContentlayer } from '#build/contentlayer/run.ts'
import { validateContent } from '#commands/validate-content.ts'

/**
 * One build for `bench-scale.ts`, in a process of its own so that its memory
 * can be told: writes the seconds of each step to the file named last.
 */
const out = process.env['OUT'] ?? 'dist'
const seconds: Record<string, number> = {}
const processorSeconds: Record<string, number> = {}
let began = performance.now()
let used = process.cpuUsage()

await runContentlayer()
done('content cold')
const carried = await runContentlayer()
done('content warm')
const { catalogue, text } = await validateContent('Nothing was built.', carried)
if (!catalogue) throw new Error(text)
setValidatedCatalogue(catalogue)
done('check')
const steps: AstroIntegration = { name: 'steps', hooks: { 'astro:build:generated': () => done('pages made') } }
await astroBuild({ logLevel: 'warn', outDir: out, integrations: [steps] })
done('index written')

const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
const bytesOf = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(out, name)).size, 0)
const result = {
	seconds,
	processorSeconds,
	pages: files.filter((name) => name.endsWith('.html')).length,
	indexBytes: bytesOf(files.filter((name) => name.startsWith('pagefind'))),
	bytes: bytesOf(files),
}
writeFileSync(process.argv[2]!, JSON.stringify(result))
process.exit(0)

function done(step: string): void {
	const now = performance.now()
	seconds[step] = Math.round((now - began) / 10) / 100
	const { user, system } = process.cpuUsage(used)
	processorSeconds[step] = Math.round((user + system) / 10_000) / 100
	began = now
	used = process.cpuUsage()
}

export type Built = typeof result
