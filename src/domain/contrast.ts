/** A colour as `#rgb` or `#rrggbb`. */
export const isColour = (text: string): boolean => /^#([\da-f]{3}){1,2}$/i.test(text)

/** How well one colour is read on another, from 1 to 21, as WCAG 2 counts it. Words need 4.5. */
export function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
	return (high + 0.05) / (low + 0.05)
}

export const enoughContrast = 4.5
/** Shapes need less: https://www.w3.org/TR/WCAG22/#non-text-contrast */
export const enoughForShapes = 3

/** Relative luminance, from black 0 to white 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function lightness(colour: string): number {
	const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
	const parts = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
	const [red = 0, green = 0, blue = 0] = parts.map((part) =>
		part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92,
	)
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
