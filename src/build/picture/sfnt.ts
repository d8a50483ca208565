import { inflateSync } from 'node:zlib'

/**
 * A font as programs that draw read it, out of the WOFF it is packed in for browsers.
 * @see https://www.w3.org/TR/WOFF/
 */
export function sfntOf(woff: Buffer): Uint8Array<ArrayBuffer> {
	const count = woff.readUInt16BE(12)
	const tables = Array.from({ length: count }, (_, index) => {
		const at = 44 + index * 20
		const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [number, number, number]
		const data = woff.subarray(offset, offset + packed)
		return {
			tag: woff.subarray(at, at + 4),
			checksum: woff.subarray(at + 16, at + 20),
			data: packed < size ? inflateSync(data) : data,
		}
	})
	const sfnt = new Uint8Array(12 + count * 16 + tables.reduce((sum, { data }) => sum + padded(data.length), 0))
	const view = new DataView(sfnt.buffer)
	const power = 2 ** Math.floor(Math.log2(count))
	sfnt.set(woff.subarray(4, 8))
	view.setUint16(4, count)
	view.setUint16(6, power * 16)
	view.setUint16(8, Math.log2(power))
	view.setUint16(10, (count - power) * 16)
	let end = 12 + count * 16
	for (const [index, { tag, checksum, data }] of tables.entries()) {
		const at = 12 + index * 16
		sfnt.set(tag, at)
		sfnt.set(checksum, at + 4)
		view.setUint32(at + 8, end)
		view.setUint32(at + 12, data.length)
		sfnt.set(data, end)
		end += padded(data.length)
	}
	return sfnt
}

const padded = (length: number): number => Math.ceil(length / 4) * 4
