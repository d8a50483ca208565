import type { StageId } from '#domain/time/stage-ids.ts'

/**
 * Line icons on a 24 by 24 grid. Each is always shown with its word; `ui/Sprite.astro` sends only those a page uses.
 */
export const icons = {
	alert: '<path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5m0 2.7v.1"/>',
	ask: '<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.6 2.6 0 1 1 3.6 2.5c-.8.4-1.1.9-1.1 1.8m0 2.9v.1"/>',
	bell:
		'<path d="M4 21V9a6 6 0 0 1 12 0v12M2 21h20"/><path d="M12.8 14v.2M19.5 8v3"/>' +
		'<circle cx="19.5" cy="13" r="1.7"/>',
	book:
		'<path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 ' +
		'6.5V20"/>',
	calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="3"/><path d="M3.5 10h17M8 2.8V6m8-3.2V6"/>',
	check: '<circle cx="12" cy="12" r="9"/><path d="m8 12.4 2.8 2.8L16.2 9.4"/>',
	clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.3l3.3 2"/>',
	coin:
		'<circle cx="12" cy="12" r="9"/>' +
		'<path d="M15 8.6c-.6-1-1.5-1.6-2.7-1.6-1.7 0-2.8 1.2-2.8 2.9 0 2.3 1 3.3.3 5.6-.2.7-.6 1.2-1.1 1.5H15M8.5 ' +
		'12.3h4.7"/>',
	cross: '<path d="m6 6 12 12M18 6 6 18"/>',
	down: '<path d="m5 9 7 7 7-7"/>',
	form: '<path d="M6 3.5h9l4 4v13H6z"/><path d="M9.5 11h6m-6 4h6"/>',
	globe:
		'<circle cx="12" cy="12" r="9"/><path d="M3.3 9.5h17.4M3.3 14.5h17.4M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18z"/>',
	heart: '<path d="M12 20.5S3 15 3 9a4.8 4.8 0 0 1 9-2.3A4.8 4.8 0 0 1 21 9c0 6-9 11.5-9 11.5z"/>',
	'heart-hand':
		'<path d="M12 13.5S7 10.8 7 7.5A2.6 2.6 0 0 1 12 6.3a2.6 2.6 0 0 1 5 1.2c0 3.3-5 6-5 6z"/>' +
		'<path d="M3 14.5c2 4.3 5 6 9 6s7-1.7 9-6"/>',
	house: '<path d="M3.5 11.5 12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20"/>',
	mail: '<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="m4 7.5 8 6 8-6"/>',
	next: '<path d="m9 5 7 7-7 7"/>',
	open:
		'<path d="M5 21V9a7 7 0 0 1 14 0v12M2.5 21h19"/>' +
		'<path d="M5 21V9c0-3 1-5.3 2.5-6.5L12 6.5V21" fill="currentColor" fill-opacity=".22"/>' +
		'<path d="M9.7 13.8v.2"/>',
	out: '<path d="M14 4.5h5.5V10M19.5 4.5 11 13M17 13.5V19H5V7h5.5"/>',
	people:
		'<circle cx="9" cy="8" r="3.5"/>' +
		'<path d="M2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c2 .8 3.2 2.6 3.5 5.4"/>',
	phone:
		'<path d="M6.5 3.5 9 4l1.2 3.8-1.9 1.7a12 12 0 0 0 6.2 6.2l1.7-1.9 3.8 1.2.5 2.5a2.5 2.5 0 0 1-2.6 3A15.5 ' +
		'15.5 0 0 1 3.5 6.1a2.5 2.5 0 0 1 3-2.6z"/>',
	pin: '<path d="M12 21.5s7-6.3 7-11.5a7 7 0 0 0-14 0c0 5.2 7 11.5 7 11.5z"/><circle cx="12" cy="10" r="2.5"/>',
	prev: '<path d="m15 5-7 7 7 7"/>',
	print:
		'<path d="M7 8.5V3.5h10v5M7 17H5a2 2 0 0 1-2-2v-4.5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-2"/>' +
		'<path d="M7 14h10v6.5H7z"/>',
	screen: '<rect x="3" y="4.5" width="18" height="12" rx="2"/><path d="M8.5 20.5h7M12 16.5v4"/>',
	search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/>',
	share: '<path d="M12 15V3.5M8 7l4-3.5L16 7M5 12v6.5A2 2 0 0 0 7 20.5h10a2 2 0 0 0 2-2V12"/>',
	sound: '<path d="M3.5 9.5h4l5-4.5v14l-5-4.5h-4zM16 9a4.5 4.5 0 0 1 0 6M18.5 6a8.5 8.5 0 0 1 0 12"/>',
	stethoscope:
		'<path d="M6 3.5H4.5V9a4.5 4.5 0 0 0 9 0V3.5H12M9 13.5V16a5 5 0 0 0 10 0v-2.5"/><circle cx="19" cy="11" r="2.2"/>',
	stop: '<rect x="6" y="6" width="12" height="12" rx="2"/>',
	talk:
		'<path d="M4 5.5h11a2 2 0 0 1 2 2V13a2 2 0 0 1-2 2H9l-4 3.5V15H4a2 2 0 0 1-2-2V7.5a2 2 0 0 1 2-2z"/>' +
		'<path d="M20 9.5h.5A1.5 1.5 0 0 1 22 11v5.5a1.5 1.5 0 0 1-1.5 1.5H20v2.8L16.8 18H13"/>',
	text: '<path d="M4 5h16v11H11l-4.5 3.5V16H4z"/><path d="M8 9.5h8M8 12.5h5"/>',
	tick: '<path d="m4.5 12.8 5 5L19.5 7"/>',
	up: '<path d="m5 15 7-7 7 7"/>',
	with:
		'<path d="M3 21V9.5a5 5 0 0 1 10 0V21M1.5 21h21"/><circle cx="18" cy="10" r="2.2"/>' +
		'<path d="M15.3 21v-3.5a2.7 2.7 0 0 1 5.4 0V21"/>',
} as const
export type IconName = keyof typeof icons

/** Stage drawings on a 40 by 40 grid: silhouettes, so that no one's skin, hair or dress is shown. */
export const figures: Readonly<Record<StageId, string>> = {
	'early-pregnancy':
		'<circle cx="18.5" cy="8" r="4.7"/>' +
		'<path d="M14.6 14.3c1.7-1.5 4.7-1.5 6.3-.2 1 .9 1.5 2.6 1.6 4.7 2 1 3.5 2.7 3.5 4.9 0 2.4-1.4 4.3-3.7 5.2L22 ' +
		'37h-8.2c-1-8.6-1.4-17.5.8-22.7z"/>',
	'late-pregnancy':
		'<circle cx="16.5" cy="8" r="4.7"/>' +
		'<path d="M12.6 14.3c1.7-1.5 4.7-1.5 6.3-.2 1 .8 1.5 2 1.6 3.5 5 .4 9 3.3 9 7.5 0 4.6-4 7.1-9 7.2L20 ' +
		'37h-8.2c-1-8.6-1.4-17.5.8-22.7z"/>',
	newborn:
		'<path d="M20 3c-4.8 0-8.7 3.8-8.7 8.6 0 1.5.3 2.8 1 4C9.5 18 8 21.8 8 26c0 6.7 5.3 11.5 12 11.5S32 32.7 32 ' +
		'26c0-4.2-1.5-8-4.3-10.4.6-1.2 1-2.5 1-4C28.7 6.8 24.8 3 20 3z"/>' +
		'<g fill="none" stroke="var(--tint)" stroke-width="1.9" stroke-linecap="round">' +
		'<circle cx="20" cy="11.6" r="5.2" fill="var(--tint)"/>' +
		'<path d="M11.5 20.5c5 5.6 12 6.6 18 4M13 31c5.5 1.5 11-1 14.5-5"/></g>' +
		'<path d="M17 11.8c.5.7 1.5.7 2 0m2 0c.5.7 1.5.7 2 0" fill="none" stroke="currentColor" stroke-width="1.3" ' +
		'stroke-linecap="round"/>',
	baby:
		'<path d="M20 3.2c-5 0-8.6 3.6-8.6 8.3 0 3 1.5 5.5 3.8 7-3 1.8-4.7 5-5.2 9.2-3.5.2-6 2-6 4.6 0 2.6 2.2 4.2 ' +
		'5.2 4.2h21.6c3 0 5.2-1.6 5.2-4.2s-2.5-4.4-6-4.6c-.5-4.2-2.2-7.4-5.2-9.2 2.3-1.5 3.8-4 3.8-7 ' +
		'0-4.7-3.6-8.3-8.6-8.3z"/><g fill="none" stroke="var(--tint)" stroke-width="1.8" stroke-linecap="round">' +
		'<path d="M16.6 10.8v.3m6.8-.3v.3M17.2 14.2c1.5 1.5 4.1 1.5 5.6 0M14.5 28.5c3.5 1.5 7.5 1.5 11 0"/></g>',
	toddler:
		'<circle cx="20" cy="9.5" r="6.7"/>' +
		'<path d="M20 18 9 14.5M20 18l11-3.5M17 29l-2.5 7M23 29l3 6.5" fill="none" stroke="currentColor" ' +
		'stroke-width="4.6" stroke-linecap="round"/><path d="M15.5 17h9l3 13.5h-15z"/>' +
		'<g fill="none" stroke="var(--tint)" stroke-width="1.7" stroke-linecap="round">' +
		'<path d="M17.3 8.8v.3m5.4-.3v.3M17.8 11.9c1.2 1.2 3.2 1.2 4.4 0"/></g>',
	'two-plus':
		'<circle cx="14.5" cy="11" r="5.6"/>' +
		'<path d="M14.5 20 6.5 25.5M14.5 20l8-5.5M12 30v7M17 30v7" fill="none" stroke="currentColor" ' +
		'stroke-width="4.4" stroke-linecap="round"/><path d="M10.5 18.5h8l2 13.5h-12z"/>' +
		'<ellipse cx="30.5" cy="7.5" rx="5.5" ry="6.3"/>' +
		'<path d="M30.5 14c-2.5 2-5 .5-7.5 1.5" fill="none" stroke="currentColor" stroke-width="1.6"/>' +
		'<g fill="none" stroke="var(--tint)" stroke-width="1.6" stroke-linecap="round">' +
		'<path d="M12.5 10.5v.2m4.2-.2v.2M13 13.2c1 .9 2.4.9 3.2 0"/></g>',
}
