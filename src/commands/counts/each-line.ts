import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/** No line of a log is longer; what is, is left out, so that none can fill the memory. */
const longestLine = 64_000

/**
 * Gives every line of a file, packed with gzip or not, one after the other and without holding the file. A log may hold
 * any bytes: each is read as one letter.
 * @throws when the file cannot be read or unpacked to its end
 */
export async function eachLine(file: string, take: (line: string) => void): Promise<void> {
	const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
	const splitter = lineSplitter(take)
	const sink = async (source: AsyncIterable<Buffer>) => {
		for await (const part of source) splitter.chunk(part.toString('latin1'))
	}
	await (isPacked(file) ? pipeline(bytes, createGunzip(), sink) : pipeline(bytes, sink))
	splitter.end()
}

function lineSplitter(take: (line: string) => void) {
	let [begun, isTooLong] = ['', false]
	const give = (line: string) => {
		if (!isTooLong && line.length <= longestLine) take(line.endsWith('\r') ? line.slice(0, -1) : line)
		isTooLong = false
	}
	return {
		chunk(text: string) {
			const parts = text.split('\n')
			if (parts.length > 1) give(begun + parts.shift()!)
			else parts[0] = begun + parts[0]!
			begun = parts.pop()!
			parts.forEach(give)
			if (begun.length > longestLine) [begun, isTooLong] = ['', true]
		},
		end() {
			if (begun !== '') give(begun)
		},
	}
}

function isPacked(file: string): boolean {
	const start = Buffer.alloc(2)
	const opened = openSync(file, 'r')
	try {
		readSync(opened, start)
	} finally {
		closeSync(opened)
	}
	return start[0] === 0x1f && start[1] === 0x8b
}
