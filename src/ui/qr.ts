import encodeQR from 'qr'

/** How much of a code may be lost: `medium` on a screen, `quartile` on paper that is folded, wetted and copied. */
export type QrFor = 'screen' | 'paper'

/** Light modules around a code (ISO/IEC 18004). */
const quietZone = 4

/** Below this a phone held at arm's length no longer tells modules apart. */
const smallestModuleMm = 0.42

/** A code drawn as one path, a unit a module, its quiet zone within `size`. */
export type Qr = { size: number; path: string }

/** Undefined when the text is too long for any code (over 1,600 bytes on paper, 2,300 on a screen). */
export function qr(text: string, use: QrFor): Qr | undefined {
	const rows = modules(text, use)
	if (!rows) return undefined
	const path = rows
		.map((row, y) =>
			runsOf(row)
				.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
				.join(''),
		)
		.join('')
	return { size: rows.length, path }
}

function modules(text: string, use: QrFor): boolean[][] | undefined {
	try {
		return encodeQR(text, 'raw', { ecc: use === 'paper' ? 'quartile' : 'medium', border: quietZone, scale: 1 })
	} catch {
		return undefined
	}
}

/** The side a printed code needs to be read, in millimetres, and at least `least`. */
export const printedMm = ({ size }: Pick<Qr, 'size'>, least: number): number =>
	Math.max(least, Math.ceil(size * smallestModuleMm))

function runsOf(row: readonly boolean[]): [from: number, length: number][] {
	const runs: [number, number][] = []
	for (const [x, isDark] of row.entries()) {
		const last = runs.at(-1)
		if (!isDark) continue
		if (last && last[0] + last[1] === x) last[1] += 1
		else runs.push([x, 1])
	}
	return runs
}
