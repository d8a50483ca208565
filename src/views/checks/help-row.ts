import type { Service } from '#catalogue/index.ts'
import type { HelpRowView } from '#islands/checks/help.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import { servicePath } from '#routes.ts'
import { savePolicyOf } from '#views/lists/save-policy.ts'
import { cardLines } from '#ui/card-lines.ts'
import { inALine, timed } from '#ui/notice-line.ts'
import { ownNameOf } from '#ui/own-name.ts'
import type { RenderContext } from '#ui/render-context.ts'
import { placeText, wayInText, whenText } from '#ui/service-text.ts'

/** A service as a row in the list a check ends in. */
export function helpRowOf(service: Service, context: RenderContext): HelpRowView {
	const langAttributes = context.langAttributes(service.words, 'name')
	const ownName = ownNameOf(service.words)
	return {
		id: service.id,
		name: service.words.name,
		...(ownName ? { ownName } : {}),
		savePolicy: savePolicyOf(service),
		...(langAttributes.lang ? { langAttributes } : {}),
		href: servicePath(context.locale, service.id),
		line: onOneLine([wayInText(service, context), whenText(service, context), placeText(service, context)]),
		...timed(cardLines(service, context), inALine),
		...(service.phone ? { phone: service.phone } : {}),
	}
}
