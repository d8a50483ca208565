const idle = (): Promise<void> =>
	new Promise((resolve) =>
		'requestIdleCallback' in window
			? requestIdleCallback(() => resolve(), { timeout: 1000 })
			: setTimeout(resolve, 100),
	)

/** What was coming, when nobody types or taps; soon, where a browser cannot tell. */
export const whenIdle = <Value>(coming: Promise<Value>): Promise<Value> =>
	coming.then((value) => idle().then(() => value))
