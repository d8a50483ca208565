/**
 * What is taken of one line of a host's log: when, what was asked for and how it was answered, and what the browser
 * calls itself. Whoever asked, and where they came from, is never read out of the line.
 */
export type Request = { at: number; method: string; path: string; status: number; agent: string | undefined }

/** Without what stands after the path, which nothing here may know, and without the host where somebody wrote it. */
export const pathAlone = (target: string): string =>
	(target.split(/[?#;]/, 1)[0] ?? '').replace(/^https?:\/\/[^/]*/i, '').replace(/\/index\.html$/, '/')
