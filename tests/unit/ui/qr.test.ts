import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { printedMm, qr as codeOf, type Qr, type QrFor } from '#ui/qr.ts'

function qr(text: string, use: QrFor): Qr {
	const code = codeOf(text, use)
	if (!code) throw new Error(`${text.length} letters are too long for a code`)
	return code
}

/** What an independent reader sees in the drawing, each module so many pixels wide. */
function read({ size, path }: Qr, pixels: number): string | undefined {
	const side = size * pixels
	const data = new Uint8ClampedArray(side * side * 4).fill(255)
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row++)
			for (let column = Number(x) * pixels; column < (Number(x) + Number(length)) * pixels; column++)
				data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
	return jsQR(data, side, side)?.data
}

test.each([
	'https://wrenbridge.example/ur/',
	`https://wrenbridge.example/ur/list/#s=${'baby-feeding-drop-in,'.repeat(12)}`,
	`https://wrenbridge.example/pl/list/#note=${encodeURIComponent('آپ کے لیے'.repeat(12))}`,
])('an independent reader finds %s', (text) => {
	for (const use of ['screen', 'paper'] as const)
		for (const pixels of [2, 4]) expect(read(qr(text, use), pixels)).toBe(text)
})

test('a quiet zone of four modules stands around it', () => {
	const { size, path } = qr('https://wrenbridge.example/', 'paper')
	const marks = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
		([, x, y, length]) => [Number(x), Number(x) + Number(length), Number(y)] as const,
	)
	expect(Math.min(...marks.flatMap(([from, , y]) => [from, y]))).toBe(4)
	expect(Math.max(...marks.flatMap(([, to, y]) => [to, y + 1]))).toBe(size - 4)
})

test('paper survives more loss than a screen needs, and a longer address is printed larger', () => {
	const address = 'https://wrenbridge.example/ur/list/#s=baby-feeding-drop-in,stay-and-play'
	expect(qr(address, 'paper').size).toBeGreaterThan(qr(address, 'screen').size)
	expect(printedMm({ size: 40 }, 26)).toBe(26)
	expect(printedMm({ size: 100 }, 26)).toBe(42)
})

test('a text too long for any code is none, and throws nothing', () => {
	for (const use of ['screen', 'paper'] as const) expect(codeOf('😀'.repeat(2000), use)).toBeUndefined()
})
