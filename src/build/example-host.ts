import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { hostsFolder } from '#catalogue/files.ts'
import { catalogueIn } from '#catalogue/index.ts'
import { contentFolder } from '#catalogue/read.ts'
import { sourceLocale } from '#i18n/locales.ts'

/** The invented websites that show ours go out with an invented area only: they name what no real area has. */
export const exampleHost = (): AstroIntegration => ({
	name: 'example-host',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const hosts = join(contentFolder, hostsFolder(contentFolder))
			if (!catalogueIn(sourceLocale).area.example || !existsSync(hosts)) return
			cpSync(hosts, fileURLToPath(dir), { recursive: true })
		},
	},
})
