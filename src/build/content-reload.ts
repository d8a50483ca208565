import type { AstroIntegration } from 'astro'

/** While authors work: when Contentlayer has read a change, forget what the pages read and load them again. */
export const contentReload = (): AstroIntegration => ({
	name: 'content-reload',
	hooks: {
		'astro:server:setup': ({ server }) => {
			server.watcher.add(['.contentlayer/generated', 'content/strings'])
			server.watcher.on('all', (_event, path) => {
				if (!path.includes('.contentlayer/generated') && !path.includes('content/strings')) return
				for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
				server.ws.send({ type: 'full-reload' })
			})
		},
	},
})
