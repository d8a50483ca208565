import fc from 'fast-check'

const piece = fc.constantFrom(
	...[
		'Mon',
		'Tuesdays',
		'weds',
		'-',
		'–',
		' to ',
		'10',
		'11.30',
		'1pm',
		'0930',
		'12noon',
		'25/12/26',
		'1.3.26',
		'5 Dec',
	],
	...['every', 'fortnightly', '1st', 'last', 'of the month', 'term time', '(TT)', 'not', 'closed', 'also', 'starts'],
	...[
		'£',
		'2.50',
		'50p',
		'free',
		'per',
		'child',
		'donation',
		'under',
		'6 weeks',
		'yrs',
		'+',
		'months',
		'birth',
		'WB1 2PK',
	],
	...[
		'07700 900123',
		'@',
		'http://',
		',',
		'\n',
		'\u200F',
		'\u0000',
		'٣',
		'½',
		'0.4375',
		'99:99',
		'24:00',
		'🙂',
		'__proto__',
	],
)

/** Cells as people and machines write them: real words in any order, and any letters at all. */
export const anyCell: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 12 }).map((all) => all.flat().join('')),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 900 }) },
)
