import type { Point } from '#domain/finder/distance.ts'

/** Where the phone is, when somebody asked for that by a tap. @throws where it does not say. */
export const whereAmI = (): Promise<Point> =>
	new Promise((tell, fail) =>
		navigator.geolocation.getCurrentPosition(
			({ coords }) => tell({ lat: coords.latitude, lon: coords.longitude }),
			fail,
			{ maximumAge: 600_000, timeout: 10_000 },
		),
	)
