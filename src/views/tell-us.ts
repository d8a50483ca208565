import { emailTo } from '#ui/message-links.ts'
import type { RenderContext } from '#ui/render-context.ts'

/** An e-mail to the area, its subject and page filled in. */
export const tellUsAddress = (
	to: string,
	{ t, site }: Pick<RenderContext, 't' | 'site'>,
	page: string,
	address: string,
): string =>
	emailTo(to, {
		subject: t('tell-us.subject', { site: site.name, page }),
		body: t('tell-us.body', { address }),
	})
