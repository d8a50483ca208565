/** A PDF that says it was made on a day, and not at which moment: dates of the same length, so nothing else moves. */
export const asOfDay = (pdf: Buffer, day: string): Buffer =>
	Buffer.from(
		pdf
			.toString('latin1')
			.replaceAll(
				/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g,
				(_, start: string) => `${start}${day.replaceAll('-', '')}000000`,
			),
		'latin1',
	)
