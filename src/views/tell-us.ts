import type { Translate } from '#i18n/translate.ts'

/** An e-mail to the area, its subject and page filled in: no account, no form, nothing kept. */
export const tellUsAddress = (to: string, t: Translate, page: string, address: string): string =>
	`mailto:${to}?${[
		`subject=${encodeURIComponent(t('tell-us.subject', { page }))}`,
		`body=${encodeURIComponent(t('tell-us.body', { address }))}`,
	].join('&')}`
