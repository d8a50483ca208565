import type { Service } from '#catalogue/index.ts'
import type { HelpRowView } from '#islands/checks/help.ts'
import { servicePath } from '#routes.ts'
import { keepingOf } from '#views/lists/keeping.ts'
import { ownNameOf } from '#ui/own-name.ts'
import type { Reader } from '#ui/reader.ts'
import { onOneLine, placeText, wayInText, whenText } from '#ui/service-text.ts'

/** A service as a row in the list a check ends in. */
export function helpRowOf(service: Service, reader: Reader): HelpRowView {
	const said = reader.said(service.words, 'name')
	const ownName = ownNameOf(service.words)
	return {
		id: service.id,
		name: service.words.name,
		...(ownName ? { ownName } : {}),
		...keepingOf(service),
		...(said.lang ? { said } : {}),
		href: servicePath(reader.locale, service.id),
		line: onOneLine([wayInText(service, reader), whenText(service, reader), placeText(service, reader)]),
		...(service.phone ? { phone: service.phone } : {}),
	}
}
