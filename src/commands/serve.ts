import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '#exchange/headers-file.ts'

/** Serves what was built, as any static host would, with the headers that `_headers` asks for. PORT chooses another port; BASE is the folder it was built for. */
const folder = process.env['OUT'] ?? 'dist'
const port = Number(process.env['PORT'] ?? 4321)
if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is nothing in ${folder}/ yet. Run: npm run build`)
	process.exit(1)
}
const base = (process.env['BASE'] ?? '').replace(/\/$/, '')
const rules = readFileSync(join(folder, '_headers'), 'utf8')
const files = sirv(folder, {
	setHeaders: (response, path) => {
		if (path.endsWith('.ics')) response.setHeader('Content-Type', 'text/calendar;charset=utf-8')
	},
	onNoMatch: (_request, response) => {
		response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
		response.end(readFileSync(join(folder, '404.html')))
	},
})
createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost')
	for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value)
	if (pathname.startsWith(`${base}/`)) {
		request.url = request.url!.slice(base.length)
		files(request, response)
	} else response.writeHead(302, { location: `${base}/` }).end()
})
	.on('error', (error: NodeJS.ErrnoException) => {
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is in use. Stop what is there, or choose another: PORT=4322 npm start`
				: error.message,
		)
		process.exit(1)
	})
	.listen(port, () => console.log(`First Door is at http://localhost:${port}${base}`))
