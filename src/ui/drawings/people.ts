import type { PictureName } from '#domain/model/picture-names.ts'

/** People and parts of the body, drawn as the things are: no one’s skin, hair or dress is shown. */
export const people = {
	'baby-cries':
		'<circle cx="24" cy="25" r="17" fill="var(--wash)"/><path d="M13 20c2-2 4-2 6 0m10 0c2-2 4-2 6 0"/>' +
		'<ellipse cx="24" cy="33" rx="5" ry="4.5" fill="currentColor"/><path d="M22 8c1-4 5-4 5-1"/>' +
		'<path d="M14 25v4m20-4v4"/>',
	'baby-moves':
		'<path d="M16 4c2 9-4 13-4 24 0 8 4 12 6 16M18 12c14 0 23 8 23 17 0 8-7 13-18 13" fill="var(--wash)"/>' +
		'<circle cx="29" cy="23" r="3.5"/><path d="M26 27c-5 2-4 9 1 9 4 0 5-2 8-1m-8-4 5-1"/>' +
		'<path d="M43 17c2 2.5 3 5 3 8M41 41c2-1.5 3.5-3.5 4.5-6"/>',
	'baby-on-back':
		'<rect x="7" y="3" width="34" height="42" rx="6"/>' +
		'<path d="M18 23c2-1.5 10-1.5 12 0 2 5 3 11 3 16a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3c0-5 1-11 3-16z" ' +
		'fill="var(--wash)"/>' +
		'<circle cx="24" cy="14" r="7"/>' +
		'<path d="M20.5 14c.6.9 1.6.9 2.2 0m2.6 0c.6.9 1.6.9 2.2 0M22.5 17.5c1 .7 2 .7 3 0M18 24c-4 0-6-3-5.5-7m17.5 ' +
		'7c4 0 6-3 5.5-7"/>',
	'baby-sits':
		'<circle cx="24" cy="13" r="9"/>' +
		'<path d="M17 21c-4 3-5 8-5 13-4 0-7 2-7 5s3 4 6 4h26c3 0 6-1 6-4s-3-5-7-5c0-5-1-10-5-13" ' +
		'fill="var(--wash)"/>' +
		'<path d="M20.5 12v.2m7-.2v.2M21 16c2 1.6 4 1.6 6 0M16 36c5 2 11 2 16 0M17 26l-6 3m20-3 6 3"/>',
	'big-feelings':
		'<circle cx="22" cy="28" r="15" fill="var(--wash)"/><path d="M15 25v.2m14-.2v.2M14 20l4-1m12 1-4-1"/>' +
		'<ellipse cx="22" cy="34" rx="5" ry="3.4" fill="currentColor"/><path d="M34 8c1.5-3 5-2 5 1s-4 3-4 ' +
		'6m0 4v.1M43 14l2-3M29 6l-1-3"/>',
	breast:
		'<circle cx="19" cy="10" r="6.5"/><path d="M11 44c-2-12 0-20 5-24h7c6 3 9 8 8 13" fill="var(--wash)"/>' +
		'<path d="M27 44v-6"/><circle cx="33" cy="31" r="6"/><path d="M35 36.5c5 1 9 2 10 7.5H22c0-4 3-6 6-7"/>' +
		'<path d="M30.5 30c.5.5 1 .5 1.5 0"/>',
	breathe:
		'<path d="M21 44v-6h-6c-3 0-4-2-4-5v-3l-5-1c-1-.5-1-1 0-2l5-7c0-9 6-15 15-15 10 0 16 7 16 15 0 8-5 10-5 ' +
		'16v8" fill="var(--wash)"/><path d="M15 20c1-1.2 3-1.2 4 0M11 34h4"/>' +
		'<path d="M3 37c2-1.5 3 1 5-.5M2 42c3-2 4 1.5 7-.5"/>',
	'child-plays':
		'<rect x="4" y="30" width="14" height="14" rx="2" fill="var(--wash)"/>' +
		'<rect x="9" y="16" width="14" height="14" rx="2"/>' +
		'<rect x="18" y="30" width="14" height="14" rx="2" fill="var(--wash)"/><circle cx="39" cy="38" r="6"/>' +
		'<path d="M33.5 36c4 1 7 1 11 0M13.5 35h-3v4h3zM25 35l-2.5 4.5h5zM16 20.5a2.5 2.5 0 1 0 .1 0"/>',
	doctor:
		'<circle cx="24" cy="12" r="8"/><path d="M8 44c0-12 5-19 16-19s16 7 16 19z" fill="var(--wash)"/>' +
		'<path d="M17 26v6a4.5 4.5 0 0 1-4.5 4.5M31 26v7"/><circle cx="31" cy="36" r="3"/>' +
		'<path d="M12.5 36.5v.1M21 13v.1m6-.1v.1M21.5 16c1.7 1 3.3 1 5 0"/>',
	floppy:
		'<path d="M22 48V38c-6-1-8-4-7-8 4 2 14 2 19-1 2 4-1 8-5 9v10"/>' +
		'<path d="M36 25c4 1 5 7 5 15h4" stroke-width="3"/>' +
		'<path d="M15 19c5-3 16-3 21-1 5 3 5 10 0 12-6 2-16 2-20 0-4-3-4-8-1-11z" fill="var(--wash)"/>' +
		'<circle cx="9" cy="26" r="7"/><path d="M5 27c.6 1 1.6 1.1 2.4.6M8.5 22c1 0 1.7.6 1.8 1.6"/>' +
		'<path d="M19 25c0 5-1 10-2 15" stroke-width="3"/>',
	group:
		'<circle cx="24" cy="11" r="5.5"/><circle cx="9" cy="17" r="4.5"/><circle cx="39" cy="17" r="4.5"/>' +
		'<path d="M14 33c0-9 4-13 10-13s10 4 10 13z" fill="var(--wash)"/>' +
		'<path d="M3 33c0-6 2-8.5 6-8.5 2 0 3.5.7 4.5 2M45 33c0-6-2-8.5-6-8.5-2 0-3.5.7-4.5 2"/>' +
		'<circle cx="16" cy="38" r="3"/><circle cx="32" cy="38" r="3"/>' +
		'<path d="M11 45c0-2.5 2-4 5-4s5 1.5 5 4m6 0c0-2.5 2-4 5-4s5 1.5 5 4"/>',
	head:
		'<path d="M17 44v-6h-4c-3 0-4-2-4-5v-3l-4-1c-1-.5-1-1 0-2l4-7C9 11 15 5 25 5c11 0 18 7 18 16 0 8-5 10-5 ' +
		'16v7" fill="var(--wash)"/>' +
		'<path d="M25 19.5c1.5-1 3.5 0 3.5 2s-2 3.5-4 3.5-4.5-2-4.5-5 2.5-5.5 6-5.5 7 3 7 7-3 7.5-7.5 7.5"/>',
	heart:
		'<path d="M24 42S6 31 6 18a9.5 9.5 0 0 1 18-4.5A9.5 9.5 0 0 1 42 18c0 13-18 24-18 24z" ' + 'fill="var(--wash)"/>',
	'hold-baby':
		'<circle cx="20" cy="10" r="7"/><path d="M7 44c-1-14 3-23 13-23 9 0 14 7 14 15v8" fill="var(--wash)"/>' +
		'<circle cx="32" cy="24" r="5.5"/><path d="M36 29c4 3 3 10-3 11-7 1-12 1-17-2-2-2 0-5 3-4l8 1"/>' +
		'<path d="M30 23.5c.5.5 1 .5 1.5 0m2 0c.5.5 1 .5 1.5 0M17.5 10v.1m5-.1v.1M18 13.5c1.3.8 2.7.8 4 0"/>',
	leg:
		'<path d="M14 3c-1 10 2 14 2 20-2 7-1 12 0 18l-1 4h17c2 0 2-3 0-4l-6-3c0-8 5-12 4-20 0-6 1-10 1-15" ' +
		'fill="var(--wash)"/><path d="M37 20c2 1 3 3 3 5m-1-10c4 1.5 6 5 6 9M9 24c-2 2-3 5-2 8"/>',
	lips:
		'<circle cx="24" cy="24" r="18"/><path d="M13 20c2 2 5 2 7 0m8 0c2 2 5 2 7 0"/>' +
		'<path d="M15 33c3-3 6-4 9-2.5 3-1.5 6-.5 9 2.5-3 5-15 5-18 0z" fill="#8090b5"/><path d="M18.5 33.3c4 1.5 7 ' +
		'1.5 11 0"/>',
	look:
		'<path d="M3 24C9 14 16 10 24 10s15 4 21 14c-6 10-13 14-21 14S9 34 3 24z" fill="var(--wash)"/>' +
		'<circle cx="24" cy="24" r="7"/><path d="M24 24v.1" stroke-width="5"/>',
	midwife:
		'<circle cx="13" cy="11" r="6"/><path d="M4 44V29c0-6 3-9 9-9s8 3 9 8" fill="var(--wash)"/>' +
		'<path d="M13 24v6m-3-3h6"/><circle cx="33" cy="10" r="6"/>' +
		'<path d="M30 44V34c-7 0-9-4-9-8 1-5 6-7 11-7 7 0 10 5 10 12v13z"/><path d="M15 34c4 0 7-1 9-4"/>',
	mother:
		'<path d="M4 12v32m40-11v11M4 37h40"/><circle cx="13" cy="23" r="6"/>' +
		'<path d="M21 37c0-6 3-9 9-9h8c4 0 6 3 6 9z" fill="var(--wash)"/><path d="M4 31h5m10-2c2 0 3 1 3.5 2"/>' +
		'<circle cx="28" cy="20" r="4"/><path d="M23 28c0-3 2-4 5-4s5 1 6 4"/>' +
		'<path d="M10.5 23c.5.6 1.2.6 1.7 0m2.4 0c.5.6 1.2.6 1.7 0"/>',
	plaster:
		'<rect x="2" y="16" width="44" height="16" rx="8" transform="rotate(-35 24 24)" fill="var(--wash)"/>' +
		'<path d="m17.5 18.7 9.2 13.1M21.5 15.9l9.2 13.1"/>' +
		'<path d="M22.5 24v.1m3 2.9v.1m.5-5v.1M12 31v.1m24-14v.1" stroke-width="2.6"/>',
	pregnant:
		'<circle cx="21" cy="9" r="6.5"/>' +
		'<path d="M15 44c-2-10-3-20 1-26h8c4 2 4 5 4 7 7 1 10 5 10 9 0 5-4 7-9 7l1 3z" fill="var(--wash)"/>' +
		'<path d="M18 22c-1 6 1 9 5 11 2 .8 4 1 6 .5"/>',
	shoulder:
		'<circle cx="24" cy="11" r="8"/><path d="M6 44c0-14 6-20 18-20s18 6 18 20" fill="var(--wash)"/>' +
		'<path d="M13 44V36m22 8v-8"/><path d="M39 19v-5m-4 5-3-4m10 6 4-3" />' +
		'<circle cx="37.5" cy="27" r="3.5" fill="currentColor"/>',
	speech:
		'<path d="M8 5h32a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H24l-10 10V33H8a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z" ' +
		'fill="var(--wash)"/><path d="M24 27s-8-4.5-8-10a4.2 4.2 0 0 1 8-2 4.2 4.2 0 0 1 8 2c0 5.5-8 10-8 10z"/>',
	'step-away':
		'<path d="M3 24v20m17-20v20M3 28h17M3 40h17M8.5 28v12m6-12v12"/>' +
		'<path d="M5 34c2-3 11-3 13 0v6H5z" fill="var(--wash)"/><circle cx="32" cy="9" r="5"/>' +
		'<path d="M31 17c-3 2-4 8-3 13l-4 13M29 29l7 5v10M30 18l8 4 3 6M29 20l-5 5" /><path d="M43 3h3v41"/>',
	talk:
		'<circle cx="11" cy="25" r="6"/><path d="M2 44c0-7 3-11 9-11s9 4 9 11z" fill="var(--wash)"/>' +
		'<circle cx="37" cy="25" r="6"/><path d="M28 44c0-7 3-11 9-11s9 4 9 11z" fill="var(--wash)"/>' +
		'<path d="M7 3h17a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3h-8l-4 4v-4H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM32 8h9a3 3 0 ' +
		'0 1 3 3v3a3 3 0 0 1-3 3h-2v3l-4-3"/>',
	'toddler-walks':
		'<circle cx="24" cy="11" r="8"/><path d="M18 21h12l3 14H15z" fill="var(--wash)"/>' +
		'<path d="M17 23 8 19m23 4 9-5M20 35l-4 9h-4m16-9 5 8h4M21 10.5v.1m6-.1v.1M21.5 14c1.7 1.3 3.3 1.3 5 0"/>',
	together:
		'<circle cx="15" cy="12" r="7"/><circle cx="34" cy="14" r="6.5"/>' +
		'<path d="M3 44c0-13 4-21 12-21s11 5 12 12v9" fill="var(--wash)"/>' +
		'<path d="M23 44c0-12 3-19 11-19 8 0 11 7 11 19" /><path d="M22 28c5-1 10 1 14 5"/>' +
		'<path d="M12.5 12v.1m5-.1v.1M13 15.5c1.3.8 2.7.8 4 0M31.7 14v.1m4.6-.1v.1M32 17.3c1.3.8 2.7.8 4 0"/>',
} satisfies Partial<Record<PictureName, string>>
