import '#catalogue/area-settings.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { siteServer } from './site-server.ts'

/**
 * Serves what was built, as any static host would, with the headers that `_headers` asks for. PORT chooses another
 * port; BASE is the folder it was built for.
 */
const folder = process.env['OUT'] || 'dist'
const port = Number(process.env['PORT'] ?? 4321)
if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is nothing in ${folder}/ yet. Run: npm run build`)
	process.exit(1)
}
const base = (process.env['BASE'] ?? '').replace(/\/$/, '')
siteServer(folder, base)
	.on('error', (error: NodeJS.ErrnoException) => {
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is in use. Stop what is there, or choose another: PORT=4322 npm start`
				: error.message,
		)
		process.exit(1)
	})
	.listen(port, () => console.log(`First Door is at http://localhost:${port}${base}`))
