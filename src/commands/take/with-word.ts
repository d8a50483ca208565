import { withValue } from './with-value.ts'

const frontMatter = /^(\uFEFF?---\r?\n)([\s\S]*?\r?\n)(---\r?(?:\n|$))/

/** A words file with one value of its front matter changed; what stands below stays. */
export function withWord(
	text: string,
	path: readonly string[],
	value: unknown,
	order: readonly string[],
): string | undefined {
	const [all, opening = '', yaml = '', closing = ''] = frontMatter.exec(text) ?? []
	if (all === undefined) return undefined
	const edited = withValue(yaml, path, value, order)
	return edited === undefined ? undefined : `${opening}${edited}${closing}${text.slice(all.length)}`
}
