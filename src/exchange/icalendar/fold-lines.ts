const lineBytes = 74

/**
 * Long lines go on in the next, after a space. The library does the same, letter by letter, and takes longer for it
 * than for all else.
 */
export const foldLines = (text: string): string =>
	text
		.split('\r\n')
		.map((line) => (/^[ -~]{0,74}$/.test(line) ? line : foldLine(line)))
		.join('\r\n')

function foldLine(line: string): string {
	let [lines, bytes] = ['', 0]
	for (const letter of line) {
		const size = bytesOf(letter.codePointAt(0)!)
		const fits = bytes + size <= lineBytes
		lines += fits ? letter : `\r\n ${letter}`
		bytes = fits ? bytes + size : size
	}
	return lines
}

/** How many bytes a code point takes as UTF-8. */
const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
