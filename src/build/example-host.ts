import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { catalogueIn } from '#catalogue/index.ts'
import { sourceLocale } from '#i18n/locales.ts'

/** The invented website that shows ours goes out with an invented area only: it names a nursery no real area has. */
export const exampleHost = (): AstroIntegration => ({
	name: 'example-host',
	hooks: {
		'astro:build:done': ({ dir }) => {
			if (catalogueIn(sourceLocale).area.example) return
			rmSync(join(fileURLToPath(dir), 'oakfield-nursery'), { recursive: true, force: true })
		},
	},
})
