import { expect, test } from 'vitest'
import { headersFor } from '#exchange/headers-file.ts'

const file = `# All
/*
  X-Frame-Options: DENY
/:locale/embed/*
  Content-Security-Policy: frame-ancestors *
/en/a.b
  X-One: 1
/en/*
  X-One: 2
`

test.each([
	['/en/', { 'X-Frame-Options': 'DENY', 'X-One': '2' }],
	['/ur/embed/finder/', { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': 'frame-ancestors *' }],
	['/ur/other/embed/', { 'X-Frame-Options': 'DENY' }],
	['/en/a.b', { 'X-Frame-Options': 'DENY', 'X-One': '1, 2' }],
	['/en/axb', { 'X-Frame-Options': 'DENY', 'X-One': '2' }],
])('%s is sent what every rule that fits says', (path, headers) => expect(headersFor(file, path)).toEqual(headers))
