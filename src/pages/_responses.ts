/** A script that is only its data: read with `import`, which a page that may connect to nothing still can. */
export const asScript = (data: object): Response =>
	new Response(`export default ${JSON.stringify(data)}`, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	})
