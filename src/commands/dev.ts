import '#catalogue/area-settings.ts'
import { spawn } from 'node:child_process'
import { runContentlayer } from '#build/contentlayer/run.ts'
import { contentlayer } from '#build/contentlayer/command.ts'
import { hasUnsafeFiles, validateFromDisk } from './validate-content.ts'
import { dayOrExit } from './day-or-exit.ts'

/** For authors: the site at http://localhost:4321, built again whenever content or code changes. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
dayOrExit()
if (hasUnsafeFiles()) {
	console.error(validateFromDisk('Mend them and run it again.').text)
	process.exit(1)
}
await runContentlayer()
const run = (...command: string[]) => spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] })
const children = [run(...contentlayer('dev')), run('node_modules/astro/bin/astro.mjs', 'dev', '--port', '4321')]
const stop = () => children.forEach((child) => child.kill())
for (const child of children) child.on('exit', stop)
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
