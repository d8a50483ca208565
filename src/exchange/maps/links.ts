import type { Point } from '#domain/finder/distance.ts'

/**
 * A point in the maps people have, as addresses a phone opens in an app of its own where it has one: `geo:` does
 * nothing on an iPhone. Nothing is asked of anybody until somebody taps one.
 */
export function mapLinks({ lat, lon }: Point, name: string): { name: string; href: string }[] {
	return [
		{ name: 'Apple Maps', href: `https://maps.apple.com/?ll=${lat},${lon}&q=${encodeURIComponent(name)}` },
		{ name: 'Google Maps', href: `https://www.google.com/maps/search/?api=1&query=${lat},${lon}` },
	]
}
