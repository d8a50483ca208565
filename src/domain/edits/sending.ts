import { mailBlock } from './mail-block.ts'

/** Where an area takes changes beside its e-mail address. */
export type Repository = { on: 'github' | 'gitlab'; address: string }

/** What goes to whoever looks after the content: what it is about, lines to read, and the change file. */
export type Message = { title: string; lines: readonly string[]; file: object }

/** Outlook on Windows opens no address that is longer. */
const longestMail = 1900
/** GitHub answers no address of more bytes (github/docs#5136). */
const longestIssue = 8000

export const messageText = ({ lines, file }: Message): string => [...lines, '', mailBlock(file)].join('\n')

/** An e-mail ready to send; nothing when it is too long for some programs, and the file has to be attached. */
export const mailAddress = (to: string, message: Message): string | undefined =>
	mailWith(to, message.title, messageText(message))

/** The same without the change, which comes as a file; of the lines to read as many whole ones as there is room for. */
export function mailToAttach(to: string, { title, lines }: Message, say: string): string {
	const whole = (upTo: number) => mail(to, title, [say, '', ...lines.slice(0, upTo)].join('\n'))
	const most = lines.findLastIndex((_, at) => whole(at + 1).length <= longestMail)
	return whole(most + 1)
}

/** An e-mail filled in; nothing when its address is longer than every mail program takes. */
export function mailWith(to: string, subject: string, body: string): string | undefined {
	const whole = mail(to, subject, body)
	return whole.length <= longestMail ? whole : undefined
}

const mail = (to: string, subject: string, body: string): string =>
	`mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`

/** A new issue, filled in; nothing when it is too long. */
export function issueAddress({ on, address }: Repository, message: Message): string | undefined {
	const start = address.replace(/\/$/, '')
	const [path, title, body, label] =
		on === 'github'
			? ['issues/new', 'title', 'body', '&labels=change']
			: ['-/issues/new', 'issue[title]', 'issue[description]', '']
	const query = [
		`${encodeURIComponent(title)}=${encodeURIComponent(message.title)}`,
		`${encodeURIComponent(body)}=${encodeURIComponent(messageText(message))}`,
	].join('&')
	const whole = `${start}/${path}?${query}${label}`
	return whole.length <= longestIssue ? whole : undefined
}
