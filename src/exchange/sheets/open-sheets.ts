/** The sheets of open data that are for people. */
export const openSheets = ['services', 'sessions', 'childcare', 'wishes', 'group-help', 'resources'] as const
export type OpenSheet = (typeof openSheets)[number]

/** English sheets are called as they always were: whoever fetches them by machine goes by their heads. */
export const openSheetFile = (locale: string, name: OpenSheet): string =>
	[name, ...(locale === 'en' ? [] : [locale]), 'csv'].join('.')
