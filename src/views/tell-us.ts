import type { Translate } from '#i18n/translate.ts'
import { emailTo } from '#ui/message-links.ts'

/** An e-mail to the area, its subject and page filled in. */
export const tellUsAddress = (to: string, t: Translate, page: string, address: string): string =>
	emailTo(to, { subject: t('tell-us.subject', { page }), body: t('tell-us.body', { address }) })
