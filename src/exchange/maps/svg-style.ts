import type { Colours } from '#domain/colours.ts'

/** Colours by what they are for; the order is that of `names`. */
const names = ['ground', 'green', 'water', 'building', 'edge', 'road', 'main', 'path', 'ink', 'halo', 'pin', 'on-pin']
const light = '#f6f1e4 #cfe2bd #b4d6e6 #e4d9c6 #94886f #fffefb #f8d98d #8a7c62 #26221c #fffefb'
const dark = '#1c2522 #27432f #1c4a5c #313a36 #0b100e #56645d #8a7838 #93a199 #f4ecdd #131a18'
const forced = 'Canvas Canvas Canvas Canvas CanvasText Canvas Canvas GrayText CanvasText Canvas CanvasText Canvas'

const palette = (colours: string): string =>
	`:root{${colours
		.split(' ')
		.map((colour, at) => `--${names[at]}:${colour}`)
		.join(';')}}`

/**
 * The look of a map whose letters are sized for a phone: `unit` is a pixel there, in metres. Paper and forced colours
 * hold where a browser tells a picture of them; elsewhere it stays light or dark.
 */
export function mapStyle(unit: number, pins: Colours): string {
	const [ofLight, ofDark] = (['light', 'dark'] as const).map(
		(mode) => `${{ light, dark }[mode]} ${pins[mode].door} ${pins[mode]['on-door']}`,
	) as [string, string]
	const px = (pixels: number): string => `${Number((pixels * unit).toFixed(1))}px`
	return [
		palette(ofLight),
		`@media (prefers-color-scheme:dark){${palette(ofDark)}}`,
		`@media print{${palette(ofLight)}}`,
		`@media (forced-colors:active){${palette(forced)}}`,
		'use,.scale{fill:none;stroke-linecap:round;stroke-linejoin:round}',
		'.ground{fill:var(--ground)}.green{fill:var(--green)}.water{fill:var(--water)}',
		`.building{fill:var(--building)}.river{stroke:var(--water);stroke-width:${px(5)}}`,
		`.path{stroke:var(--path);stroke-width:${px(1.2)};stroke-dasharray:${px(3)} ${px(2.5)};stroke-linecap:butt}`,
		...[
			['street', 5],
			['through', 7],
			['main', 9],
		].flatMap(([kind, width]) => [
			`.${kind}{stroke:var(--${kind === 'main' ? 'main' : 'road'});stroke-width:${px(Number(width))}}`,
			`.${kind}.case{stroke:var(--edge);stroke-width:${px(Number(width) + 1.8)}}`,
		]),
		`.rail{stroke:var(--ink);stroke-width:${px(2.6)}}`,
		`.sleepers{stroke:var(--halo);stroke-width:${px(1.4)};stroke-dasharray:${px(5)} ${px(5)};stroke-linecap:butt}`,
		`text{font:600 ${px(12)} system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;`,
		`fill:var(--ink);text-anchor:middle;paint-order:stroke;stroke:var(--halo);stroke-width:${px(3)};`,
		'stroke-linejoin:round}',
		'.of-green,.of-water,.of-river,.of-path{font-style:italic;font-weight:400}',
		`.of-place{font-size:${px(13.2)};font-weight:700}`,
		'.stop circle{fill:var(--ink);stroke:var(--halo)}.stop path{fill:none;stroke:var(--halo)}',
		'.pin path,.disc{fill:var(--pin);stroke:var(--halo);stroke-width:1.6}.pin circle{fill:var(--on-pin)}',
		'.pin .disc{fill:var(--pin)}.pin text,.north text{font-size:12px;stroke-width:0}.pin text{fill:var(--on-pin)}',
		`.north path{fill:var(--ink);stroke:var(--halo)}.north text{stroke-width:3px}`,
		`.scale{stroke:var(--ink);stroke-width:${px(1.6)};stroke-linecap:butt}.of-scale{font-size:${px(11)}}`,
	].join('')
}
