import { resolve } from 'node:path'
import { build } from 'vite'

/** One script with all it imports, small, for an address that stays the same. `given` stands in it as constants. */
export async function browserScript(
	source: 'embed/loader' | 'embed/looks' | 'offline/worker',
	constants: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
	const built = await build({
		configFile: false,
		base: import.meta.env.BASE_URL,
		logLevel: 'warn',
		define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: resolve('src/islands', `${source}.ts`), output: { format: 'iife' } },
		},
	})
	const [output] = [built].flat()
	if (!output || !('output' in output)) throw new Error(`No script came of ${source}.ts`)
	return new Response(output.output[0].code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
