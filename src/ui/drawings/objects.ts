import type { PictureName } from '#domain/model/picture-names.ts'

/** Things, on a 48 by 48 grid, each of one stroke; `--wash` is the colour of their largest part. */
export const objects = {
	book:
		'<path d="M24 13c-4-3-9-4-16-4v27c7 0 12 1 16 4 4-3 9-4 16-4V9c-7 0-12 1-16 4z" fill="var(--wash)"/>' +
		'<path d="M24 13v27M13 16c2.5 0 4.5.4 6.5 1.2M13 23c2.5 0 4.5.4 6.5 1.2M35 16c-2.5 0-4.5.4-6.5 1.2M35 ' +
		'23c-2.5 0-4.5.4-6.5 1.2"/>',
	bottle:
		'<path d="M18 20h12l2 5v15a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4V25z" fill="var(--wash)"/>' +
		'<path d="M17 15h14v5H17zM20 15c0-3 2-3.5 2-7a2 2 0 0 1 4 0c0 3.5 2 4 2 7M22 29h5m-5 5h5"/>',
	calendar:
		'<rect x="7" y="9" width="34" height="32" rx="5" fill="var(--wash)"/>' +
		'<path d="M7 18h34M16 5v7m16-7v7M14 25h3m6 0h3m6 0h3m-21 8h3"/><path d="m23 33 3 3 6-6"/>',
	call:
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<path transform="translate(14.6 13.5) scale(.78)" d="M6.5 3.5 9 4l1.2 3.8-1.9 1.7a12 12 0 0 0 6.2 ' +
		'6.2l1.7-1.9 3.8 1.2.5 2.5a2.5 2.5 0 0 1-2.6 3A15.5 15.5 0 0 1 3.5 6.1a2.5 2.5 0 0 1 3-2.6z"/>' +
		'<circle cx="24" cy="38" r="2.6" fill="currentColor"/>' +
		'<path d="M7 16c-2 5-2 11 0 16m34-16c2 5 2 11 0 16"/>',
	'call-111':
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<text x="24" y="27" font-size="13" font-weight="800" font-family="sans-serif" text-anchor="middle" ' +
		'fill="currentColor" stroke="none">111</text><circle cx="24" cy="37" r="3.2" fill="currentColor"/>' +
		'<path d="M7 16c-2 5-2 11 0 16m34-16c2 5 2 11 0 16"/>',
	'call-999':
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<text x="24" y="27" font-size="13" font-weight="800" font-family="sans-serif" text-anchor="middle" ' +
		'fill="currentColor" stroke="none">999</text><circle cx="24" cy="37" r="3.2" fill="currentColor"/>' +
		'<path d="M7 16c-2 5-2 11 0 16m34-16c2 5 2 11 0 16"/>',
	clock: '<circle cx="24" cy="24" r="18" fill="var(--wash)"/><path d="M24 12v12l8 5M24 6v2m0 32v2M6 24h2m32 0h2"/>',
	cot:
		'<path d="M6 31h36v4H6z" fill="var(--wash)"/>' +
		'<path d="M6 14v26m36-26v26M6 20h36M6 35h36M13 20v15m7-15v15m8-15v15m7-15v15"/>',
	drop:
		'<path d="M24 5c7 9 12 15 12 22a12 12 0 0 1-24 0c0-7 5-13 12-22z" fill="var(--wash)"/>' +
		'<path d="M18 28a6 6 0 0 0 5 6"/>',
	food:
		'<path d="M6 24h36c0 9-7 16-18 16S6 33 6 24z" fill="var(--wash)"/>' +
		'<path d="M16 44h16M17 18c-2-3 2-4 0-7m8 7c-2-3 2-4 0-7M32 24 41 8"/>' +
		'<ellipse cx="42" cy="7" rx="2.6" ry="3.4" transform="rotate(28 42 7)"/>',
	form:
		'<path d="M11 5h19l8 8v30H11z" fill="var(--wash)"/><path d="M30 5v8h8M17 20h7m-7 7h14m-14 7h9"/>' +
		'<path d="m28 37 9-10"/>',
	glass:
		'<path d="M2 30c8-3 36-3 44 0v12c-8 3-36 3-44 0z" fill="var(--wash)"/><path d="M12 5h24l-3 33H15z"/>' +
		'<path d="M12 5c6 3 18 3 24 0"/><path stroke-width="3.4" d="M20 31v.1m5-3.1v.1m4 4.9v.1m-5 1v.1M7 34v.1M10 ' +
		'39v.1M40 34v.1"/>',
	hospital:
		'<path d="M9 44V16h30v28" fill="var(--wash)"/>' +
		'<path d="M4 44h40M9 16l15-9 15 9M20 44V34h8v10M24 17v9m-4.5-4.5h9M14 31h3m14 0h3"/>',
	house:
		'<path d="M10 20v22h28V20" fill="var(--wash)"/><path d="M5 24 24 7l19 17M20 42V30h8v12"/>' +
		'<path d="M25.5 36v.2"/>',
	key:
		'<circle cx="16" cy="17" r="10" fill="var(--wash)"/><circle cx="14" cy="15" r="2.5"/>' +
		'<path d="m23 24 18 18M33 34l4-4m0 8 3-3"/>',
	keypad:
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<path stroke-width="3.6" d="M18.5 15v.1m5.5-.1v.1m5.5-.1v.1M18.5 21.5v.1m5.5-.1v.1m5.5-.1v.1M18.5 ' +
		'28v.1m5.5-.1v.1m5.5-.1v.1M24 34.5v.1"/>',
	locked:
		'<rect x="8" y="5" width="32" height="38" rx="3" fill="var(--wash)"/>' +
		'<path d="M8 24h32M17 17h6v-6h-6zM29 17v-4a2 2 0 0 1 4 0v4z"/>' +
		'<rect x="18" y="31" width="12" height="8" rx="2" fill="currentColor"/>' +
		'<path d="M20.5 31v-2.5a3.5 3.5 0 0 1 7 0V31"/>',
	money:
		'<circle cx="18" cy="26" r="13" fill="var(--wash)"/>' +
		'<path d="M22.5 21.5c-.8-1.6-2.2-2.5-4-2.5-2.6 0-4.3 1.8-4.3 4.3 0 3.5 1.6 4.8.4 8.2-.3 1-.9 1.7-1.6 ' +
		'2.2h10M13 27h7.5"/><path d="M27 8.5A13 13 0 1 1 35 33"/>',
	night:
		'<path d="M31 35A18 18 0 0 1 19 8 17 17 0 1 0 41 30a17 17 0 0 1-10 5z" fill="var(--wash)"/>' +
		'<path d="M33 8v6m-3-3h6M40 18v4m-2-2h4"/>',
	nursery:
		'<path d="M8 22v21h32V22" fill="var(--wash)"/>' +
		'<path d="m4 25 20-16 20 16M4 43h40M24 9V4h7l-2 2 2 2h-7M20 43v-9h8v9"/><circle cx="15" cy="29" r="2.6"/>' +
		'<path d="m33 26.5 3 5h-6z"/>',
	outside:
		'<circle cx="35" cy="12" r="5.5" fill="var(--wash)"/>' +
		'<path d="M35 2.5v-.2M44.5 12h.2M41.7 5.3l.2-.2M41.7 18.7l.2.2M28.3 5.3l-.2-.2"/><path d="M14 44V28"/>' +
		'<path d="M14 32c-7 0-10-4-10-9 0-4 3-6 4-7 0-4 3-7 6-7s6 3 6 7c1 1 4 3 4 7 0 5-3 9-10 9z" ' +
		'fill="var(--wash)"/><path d="M3 44h42M14 25l3-3"/>',
	pin:
		'<path d="M24 44s14-12.5 14-24a14 14 0 0 0-28 0c0 11.5 14 24 14 24z" fill="var(--wash)"/>' +
		'<circle cx="24" cy="20" r="5"/>',
	pram:
		'<path d="M24 21V7C14 7 7 13 7 21v4a9 9 0 0 0 9 9h16a9 9 0 0 0 9-9v-4z" fill="var(--wash)"/>' +
		'<path d="M7 21h34M24 7 16 21M41 21l4-8"/><circle cx="16" cy="40" r="4"/><circle cx="33" cy="40" r="4"/>',
	scan:
		'<rect x="5" y="7" width="38" height="28" rx="4" fill="var(--wash)"/><path d="M24 35v6m-8 2h16"/>' +
		'<path d="M24 11 11 31h26z"/><circle cx="22" cy="22" r="3"/><path d="M25 23c4 0 5 4 2 6h-6"/>',
	school:
		'<path d="M6 43V22h36v21" fill="var(--wash)"/>' +
		'<path d="M2 43h44M16 22v-6l8-6 8 6v6M24 10V4h6v4h-6M20 43v-8h8v8M11 28h3v4h-3zm23 0h3v4h-3z"/>' +
		'<circle cx="24" cy="20" r="3"/>',
	sing:
		'<path d="M18 36V11l20-4v25"/><ellipse cx="13" cy="36" rx="5.5" ry="4.5" fill="var(--wash)"/>' +
		'<ellipse cx="33" cy="32" rx="5.5" ry="4.5" fill="var(--wash)"/><path d="m18 17 20-4"/>',
	sofa:
		'<path d="M9 22v-6a5 5 0 0 1 5-5h20a5 5 0 0 1 5 5v6" fill="var(--wash)"/>' +
		'<path d="M4 26a4 4 0 0 1 8 0v5h24v-5a4 4 0 0 1 8 0v12H4zM9 38v4m30-4v4M24 11v20"/>' +
		'<path d="M5 4 43 45" stroke="var(--paper)" stroke-width="7"/><path d="M5 4 43 45" stroke-width="3"/>',
	'tap-phone':
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<path d="M20 19v.1m4-4v.1m4 3.9v.1"/>' +
		'<path d="M24 23a2.5 2.5 0 0 1 5 0v8l6 2c3 1 4 3 3.5 6l-1 6H27l-6-9c-1.5-3 2-4.5 3.5-2.5l-.5.5z" ' +
		'fill="var(--paper)"/>',
	text:
		'<rect x="12" y="3" width="24" height="42" rx="5" fill="var(--wash)"/><path d="M21 7h6"/>' +
		'<path d="M17 13h14v10h-8l-4 4v-4h-2z"/><path d="M20.5 18h7" />' +
		'<circle cx="24" cy="37" r="2" fill="currentColor"/>',
	thermometer:
		'<path d="M20 28V9a4 4 0 0 1 8 0v19a8.5 8.5 0 1 1-8 0z" fill="var(--wash)"/>' +
		'<circle cx="24" cy="35" r="4.5" fill="currentColor"/><path d="M24 31V15M33 12h4m-4 6h6m-6 6h4"/>',
	tooth:
		'<path d="M24 11c-4-3-13-4-13 7 0 6 3 8 4 14 .8 5 1.5 10 4 10 3 0 2-11 5-11s2 11 5 11c2.5 0 3.2-5 4-10 ' +
		'1-6 4-8 4-14 0-11-9-10-13-7z" fill="var(--wash)"/><path d="M17 17c.5-1.5 1.5-2 3-2"/>',
	vitamins:
		'<path d="M7 17h20v24a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3z" fill="var(--wash)"/>' +
		'<path d="M6 10h22v7H6zM11 25h12m-12 8h12"/><circle cx="37" cy="38" r="5"/><path d="m33.5 41.5 7-7"/>' +
		'<ellipse cx="38" cy="24" rx="3.5" ry="5"/><path d="M34.5 24h7"/>',
	water: '<path d="M14 8h20l-3 34H17z"/><path d="M15 20c4-2.5 6 2.5 9 0s6 2 8.9 0L31 42H17z" fill="var(--wash)"/>',
	web:
		'<rect x="4" y="8" width="40" height="27" rx="4" fill="var(--wash)"/><path d="M17 43h14m-7-8v8"/>' +
		'<circle cx="24" cy="21" r="9"/><path d="M15 21h18M24 12c-5 5-5 13 0 18 5-5 5-13 0-18z"/>',
} satisfies Partial<Record<PictureName, string>>
