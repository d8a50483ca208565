import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<Known extends Options> = ReturnType<
	typeof parseArgs<{ args: string[]; allowPositionals: true; options: Known }>
>['values']

/** What somebody wrote after a command, as the command takes it; or what is wrong, and what to write instead. */
export function optionsIn<const Known extends Options, Kept>(
	words: readonly string[],
	usage: string,
	known: Known,
	read: (values: Values<Known>, others: readonly string[]) => Kept | string,
): Kept | string {
	try {
		const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: known })
		return read(values, positionals)
	} catch (error) {
		return `${error instanceof Error ? error.message.split('. ')[0]! : ''}\n${usage}`
	}
}

/** The same for a command that reads one source, a file or an address. */
export const sourceOptionsIn = <const Known extends Options, Kept>(
	words: readonly string[],
	usage: string,
	known: Known,
	read: (where: string, values: Values<Known>) => Kept | string,
): Kept | string =>
	optionsIn(words, usage, known, (values, [where, ...more]) =>
		where === undefined || more.length > 0 ? usage : read(where, values),
	)
