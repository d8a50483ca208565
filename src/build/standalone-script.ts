import { resolve } from 'node:path'
import { build } from 'vite'

/** One script with all it imports, small, for an address that stays the same. `given` stands in it as constants. */
export async function browserScript(
	source: 'embed/loader' | 'embed/looks' | 'offline/worker',
	given: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
	const built = await build({
		configFile: false,
		base: import.meta.env.BASE_URL,
		logLevel: 'warn',
		define: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)])),
		build: {
			write: false,
			target: 'es2022',
			rolldownOptions: { input: resolve('src/islands', `${source}.ts`), output: { format: 'iife' } },
		},
	})
	const [made] = [built].flat()
	if (!made || !('output' in made)) throw new Error(`No script came of ${source}.ts`)
	return new Response(made.output[0].code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}
