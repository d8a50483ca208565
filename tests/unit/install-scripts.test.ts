import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

test('what runs when the project is installed is allowed by name and told with its reason', () => {
	const locked = json('package-lock.json').packages as Record<string, { hasInstallScript?: boolean }>
	const running = Object.entries(locked)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([path]) => path.split('node_modules/').at(-1)!)
	const told = readFileSync('src/README.md', 'utf8').split('## What runs when it is installed')[1]!.split('\n## ')[0]!
	const explained = [...told.matchAll(/^\| ([\w@/-]+) \| \S/gm)]
		.map(([, name]) => name!)
		.filter((name) => name !== 'package')
	expect([...new Set(running)].sort()).toEqual(Object.keys(json('package.json').allowScripts as object).sort())
	expect(explained.sort()).toEqual([...new Set(running)].sort())
})
