import type { SiteMark } from '#ui/render-context.ts'

export const site: SiteMark = {
	name: 'First Door',
	full: 'First Door Fenbridge',
	beside: 'Fenbridge',
	isTranslated: false,
	langAttributes: { lang: 'en', dir: 'ltr' },
	besideAttributes: {},
	bars: { light: '#fffefb', dark: '#1c2522' },
}
