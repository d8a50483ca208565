import type { SignName } from '#domain/model/picture-names.ts'

/**
 * Signs of a very ill baby on a 64 by 64 grid, drawn once and shown on each skin: `--skin`, its `--edge`, what is paler
 * than it (`--pale`), and how lips without blood (`--lip`) and a rash (`--rash`) look on it. Each has a light ground of
 * its own, so that dark skin is seen at night too.
 */
const ground =
	'<path d="M10 0h44a10 10 0 0 1 10 10v44a10 10 0 0 1-10 10H10A10 10 0 0 1 0 54V10A10 10 0 0 1 10 0z" ' +
	'fill="#f3ead9" stroke="none"/>'
const signDrawings: Readonly<Record<SignName, string>> = {
	tummy:
		'<g fill="none" stroke-width="11"><path d="M17 33 10 50M47 33l7 17"/>' +
		'<path d="M17 33 10 50M47 33l7 17" stroke="var(--skin)" stroke-width="7.6"/></g>' +
		'<path d="M16 31c3-4 8-6 16-6s13 2 16 6c-1 5-3 8-3 13 0 7 2 13 3 18H16c1-5 3-11 3-18 0-5-2-8-3-13z" ' +
		'fill="var(--skin)"/><circle cx="32" cy="13" r="11" fill="var(--skin)"/>' +
		'<path d="M26 13c1 1 3 1 4 0m4 0c1 1 3 1 4 0M29 19h6M24 31c5 2 11 2 16 0M23 36c5 3 13 3 18 0M24 48c0-6 3-8 8-9 ' +
		'5 1 8 3 8 9" fill="none"/><path d="M26 49c2-6 10-6 12 0-3 3-9 3-12 0z" fill="var(--edge)" fill-opacity=".4" ' +
		'stroke="none"/><path d="M32 56v.1" stroke-width="3"/>' +
		'<path d="M3 56h9m-4-4 4 4-4 4M61 56h-9m4-4-4 4 4 4" stroke="#a22b1d" stroke-width="2.4" fill="none"/>',
	lips:
		'<path d="M32 8c15 0 23 10 23 23S46 56 32 56 9 44 9 31 17 8 32 8z" fill="var(--skin)"/>' +
		'<path d="M9 30c-4-1-6 2-5 5s4 4 6 3M55 30c4-1 6 2 5 5s-4 4-6 3" fill="var(--skin)"/>' +
		'<path d="M29 8c0-5 6-5 6-1 0 3-4 3-4 1M17 31c2 3 7 3 9 0m12 0c2 3 7 3 9 0M30 37c1 1.2 3 1.2 4 0" fill="none"/>' +
		'<path d="M24 46c2-3 5-3.5 8-2.2 3-1.3 6-.8 8 2.2-2 4.5-14 4.5-16 0z" fill="var(--lip)"/>' +
		'<path d="M27 46c3 1.3 7 1.3 10 0" fill="none"/>',
	floppy:
		'<path d="M30 64V50c-7-1-10-6-9-10 4 3 18 3 24-1 2 5-1 9-6 11v14z" fill="#ded3bf" stroke="#6f6657"/>' +
		'<g fill="none" stroke-width="9.6"><path d="M47 34c6 2 6 10 6 20h4"/>' +
		'<path d="M47 34c6 2 6 10 6 20h4" stroke="var(--skin)" stroke-width="6.4"/></g>' +
		'<path d="M21 27c6-3 19-4 26-1 6 3 6 12 0 14-7 3-20 3-25 0-5-3-5-10-1-13z" fill="var(--skin)"/>' +
		'<path d="M40 25c5-.5 10 1 11 7 0 5-3 8-7 9-4-4-5-10-4-16z" fill="#fffefb"/>' +
		'<circle cx="13" cy="35" r="10" fill="var(--skin)"/>' +
		'<path d="M7 29c1.4-.5 2.5.2 2.8 1.5M13.5 27.5c1.4-.2 2.3.6 2.4 2M8 37c.8 1.2 2 1.4 3 .8M12 32l-2 1" ' +
		'fill="none"/><g fill="none" stroke-width="8.6"><path d="M25 33c0 6-1 14-3 22"/>' +
		'<path d="M25 33c0 6-1 14-3 22" stroke="var(--skin)" stroke-width="5.4"/></g>',
	glass:
		'<path d="M-2 22c16-5 40-5 68-2v26c-26 4-50 4-68 0z" fill="var(--skin)"/>' +
		'<g fill="var(--rash)" stroke="none"><circle cx="7" cy="27" r="1.8"/><circle cx="10" cy="38" r="2.2"/>' +
		'<circle cx="4" cy="34" r="1.3"/><circle cx="56" cy="26" r="2"/><circle cx="58" cy="38" r="1.6"/>' +
		'<circle cx="52" cy="42" r="1.3"/></g>' +
		'<path d="M17 8h30l-4 36c-6 3-16 3-22 0z" fill="#dff1f5" fill-opacity=".45" stroke="#3b6a75"/>' +
		'<path d="M17 8c8 3 22 3 30 0" fill="none" stroke="#3b6a75"/>' +
		'<g fill="var(--rash)" stroke="none"><circle cx="26" cy="26" r="2.2"/><circle cx="33" cy="23" r="1.6"/>' +
		'<circle cx="38" cy="29" r="2.4"/><circle cx="30" cy="33" r="2.6"/><circle cx="37" cy="38" r="1.8"/>' +
		'<circle cx="26" cy="39" r="1.7"/></g><path d="M22 14l2 16" stroke="#fff" stroke-width="2.4" fill="none"/>',
	palms:
		'<path d="M11 60V44c-3-4-7-9-8-12 0-3 3-3 4.5-1l4.5 5V14c0-3 4.5-3 4.5 0v-5c0-3 4.5-3 4.5 0v4c0-3 4.5-3 4.5 0' +
		'v5c0-3 4-3 4 0v20c0 5-2 7-3 9v13z" fill="var(--pale)"/>' +
		'<path d="M16.5 14v14m4.5-15v15m4.5-13v13M13 40c5-3 10-3 14 1M15 48c2-5 4-7 8-9" fill="none"/>' +
		'<path d="M45 60c-6 0-7-6-5-12 1-5-3-9-3-17 0-7 4-10 9-10s13 3 13 11c0 7-5 10-6 16-.5 6-2 12-8 12z" ' +
		'fill="var(--pale)"/><g fill="var(--pale)"><circle cx="38" cy="14" r="4"/><circle cx="45.5" cy="12.5" r="3"/>' +
		'<circle cx="51.5" cy="14" r="2.7"/><circle cx="56.5" cy="17" r="2.4"/><circle cx="60" cy="21.5" r="2"/></g>',
}

/** Each sign with its ground; the name of its symbol begins with `sign-`. */
export const signs = Object.fromEntries(
	Object.entries(signDrawings).map(([name, drawing]) => [`sign-${name}`, ground + drawing]),
)
