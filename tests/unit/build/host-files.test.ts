import { expect, test } from 'vitest'
import { hostFilesFor } from '#build/host-files.ts'

const headers = '/*\n  X-Frame-Options: DENY\n'
const filesFor = (host: Parameters<typeof hostFilesFor>[0]) => [...hostFilesFor(host, headers, '').keys()]

test('a build for no host in particular writes what each of them reads', () =>
	expect(filesFor(undefined)).toEqual([
		'.nginx/http.conf',
		'.nginx/server.conf',
		'.htaccess',
		'open/v3/.htaccess',
		'staticwebapp.config.json',
		'.nojekyll',
	]))

test('one for a host writes nothing of the others', () => {
	expect(filesFor('apache')).toEqual(['.htaccess', 'open/v3/.htaccess'])
	expect(filesFor('netlify')).toEqual([])
})
