import type { Point } from '#domain/finder/distance.ts'
import type { ShapeKind, StopKind } from '#domain/model/map.ts'

/** Something of the world that a map may show: lines, or the rings of an area; and stops, which are points. */
export type MapFeature = { kind: ShapeKind; name?: string; lines: Point[][] }
export type StopFeature = { kind: StopKind; name?: string; point: Point }
export type MapFeatures = { shapes: MapFeature[]; stops: StopFeature[] }

/** Names are drawn on a map and read out: one line, and no longer than one fits. */
const longestName = 60

export function tidyName(name: string | undefined): string | undefined {
	const tidy = name
		?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim()
		.slice(0, longestName)
	return tidy || undefined
}
