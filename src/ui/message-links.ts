import { dialled } from '#i18n/dialled.ts'

/** A message a parent sends herself: no account, no form, nothing kept. `subject` is what only an e-mail has. */
export type Message = { subject: string; body: string }

/**
 * Letters of other scripts stand as they are, which browsers send just the same: written out they weigh three times as
 * much as all else of the message.
 */
const encoded = (text: string): string => text.replaceAll(/[\x00-\x7f\p{Cf}]+/gu, encodeURIComponent)

export const emailTo = (to: string, { subject, body }: Message): string =>
	`mailto:${to}?subject=${encoded(subject)}&body=${encoded(body)}`

/** Both kinds of phone understand this form. */
export const textTo = (to: string, { body }: Message): string =>
	`${dialled(to).replace('tel:', 'sms:')}?&body=${encoded(body)}`
