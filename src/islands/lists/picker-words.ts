/** The site's own words the picker needs, in the worker's language. */
export const pickerStrings = [
	'picker.services',
	'picker.none',
	'picker.ready',
	'picker.find',
	'picker.add',
	'picker.added',
	'picker.add-name',
	'picker.full',
	'picker.ask-first',
	'picker.never',
	'picker.language',
	'picker.note',
	'picker.note-line',
	'picker.letters',
	'picker.give',
	'picker.show',
	'picker.tick',
	'picker.agreed',
	'picker.message',
	'picker.segments',
	'picker.preview',
	'picker.print',
	'given.loading',
	'given.failed',
] as const

export type PickerSay = Readonly<Record<(typeof pickerStrings)[number], string>>
