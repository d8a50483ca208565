/** The words of keeping, sharing and the ways to what is kept, which come at the first tap. */
export const shareStrings = [
	'nav.my-list',
	'workers.make-list',
	'keep.ask',
	'keep.yes',
	'keep.no',
	'keep.failed',
	'share.title',
	'share.app',
	'share.copy',
	'share.whatsapp',
	'share.text',
	'share.email',
	'share.code',
	'share.private',
	'share.neutral',
	'share.close',
	'list.copied',
	'copy.by-hand',
	'list.send-title',
] as const

export type ShareWords = Readonly<Record<(typeof shareStrings)[number], string>>
