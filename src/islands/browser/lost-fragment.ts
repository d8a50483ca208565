export {}

/**
 * Some mail programs write the `#` of a link as `%23`, or leave it out: then a list's link leads to a page that is not
 * there. This page sees it in its own address, and leads on; always on our own site.
 */
const { origin, pathname, search, hash } = location
const [, page, fragment] =
	/^(.*?)\/?(?:index\.html)?%(?:25)*23(.+)$/.exec(pathname) ??
	/^(.*?)\/((?:v|to)(?:=|%(?:25)*3D).+)$/i.exec(pathname) ??
	[]
if (page && fragment) location.replace(`${origin}${page}/#${fragment}${search}${hash}`)
