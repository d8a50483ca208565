import { crc32, deflateSync } from 'node:zlib'

type Pixels = { width: number; height: number; pixels: Uint8Array }

/** So many bits of red, green and blue tell colours apart: edges of letters have few shades, a palette holds 256. */
const bits = 4

/**
 * A PNG of a picture with few colours, less than half of what one of all colours weighs. Shades that are nearly the
 * same become the first of them, so that a plain ground stays as it is.
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
	const palette: number[][] = []
	const places = new Map<number, number>()
	const placeOf = ([red, green, blue]: [number, number, number]): number => {
		const shade = [red, green, blue].reduce((sum, part) => (sum << bits) | (part >> (8 - bits)), 0)
		const earlier = places.get(shade)
		if (earlier !== undefined) return earlier
		if (palette.length < 256) palette.push([red, green, blue])
		places.set(shade, palette.length - 1)
		return palette.length - 1
	}
	const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice()
	const colours = new Uint32Array(buffer, byteOffset, width * height)
	const rows = new Uint8Array(height * (width + 1))
	let [last, place] = [-1, 0]
	for (let at = 0; at < colours.length; at += 1) {
		const colour = colours[at]!
		/** Most pixels are as the one before them. */
		if (colour !== last) place = placeOf([pixels[at * 4]!, pixels[at * 4 + 1]!, pixels[at * 4 + 2]!])
		last = colour
		rows[at + Math.floor(at / width) + 1] = place
	}
	const head = Buffer.alloc(13)
	head.writeUInt32BE(width, 0)
	head.writeUInt32BE(height, 4)
	head.set([8, 3, 0, 0, 0], 8)
	return Uint8Array.from(
		Buffer.concat([
			Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
			chunk('IHDR', head),
			chunk('PLTE', Buffer.from(palette.flat())),
			chunk('IDAT', deflateSync(rows, { level: 6 })),
			chunk('IEND', Buffer.alloc(0)),
		]),
	)
}

function chunk(name: string, data: Buffer): Buffer {
	const typeAndData = Buffer.concat([Buffer.from(name, 'latin1'), data])
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
	length.writeUInt32BE(data.length)
	check.writeUInt32BE(crc32(typeAndData))
	return Buffer.concat([length, typeAndData, check])
}
