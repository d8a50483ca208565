import type { QuestionWords } from '#domain/model/self-check.ts'

/** The site's own words a check needs in the browser. */
export const checkStrings = [
	'check.progress', 'check.next', 'check.skip', 'check.back', 'check.go-on', 'check.go-on-after', 'check.help-now', 'check.stop', 'check.list-so-far', 'check.why', 'check.stays',
	'check.notice', 'check.notice-go', 'check.hand-over', 'check.hand-over-line', 'check.interpreter', 'check.have-it', 'check.hand-back',
	'list.because', 'list.call', 'list.print', 'list.back', 'list.again', 'keep.keep', 'kiosk.still', 'kiosk.still-line', 'kiosk.stay', 'kiosk.clear',
] as const

export const selfCheckStrings = [
	...checkStrings,
	'list.title', 'list.intro', 'list.more', 'list.alone', 'list.everyone', 'list.everyone-line', 'list.stage', 'list.bump', 'list.safe', 'list.safe-line', 'list.talk', 'list.send', 'list.send-title', 'list.copied', 'copy.by-hand',
	'list.leave-out', 'list.leave-out-line', 'list.add', 'list.print-private', 'list.print-private-line', 'need.first', 'need.say', 'money.start', 'loss.back',
	'urgent.what-999', 'urgent.call-999', 'urgent.call-111', 'urgent.anyone', 'urgent.pregnant', 'urgent.after-birth', 'translation.machine-safety',
] as const

export const moneyCheckStrings = [
	...checkStrings,
	'money.list', 'money.list-intro', 'money.now', 'money.now-line', 'money.might', 'money.later', 'money.none-now', 'money.who', 'money.claim', 'money.limit', 'money.official', 'money.help', 'money.calculator',
	'money.visa', 'money.no-funds', 'money.public-funds', 'amounts.until', 'amounts.check',
] as const

export type Say = Readonly<Record<(typeof selfCheckStrings)[number] | (typeof moneyCheckStrings)[number], string>>

/** A check's own words by question, in the reader's language. */
export type CheckWords = Readonly<Record<string, QuestionWords>>
