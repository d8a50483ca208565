/** Opens the phone's own text message with the words in it; both kinds of phone understand this form. */
export const textLink = (message: string): string => `sms:?&body=${encodeURIComponent(message)}`

export const whatsAppLink = (message: string): string => `https://wa.me/?text=${encodeURIComponent(message)}`

export const emailLink = (subject: string, message: string): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`
