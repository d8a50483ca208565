import type { Service } from '../catalogue/index.ts'
import type { HelperView } from '../islands/check/help.ts'
import { servicePath } from '../routes.ts'
import type { Reader } from '../ui/reader.ts'
import { hoursText, placeText, rhythmText, wayInText } from '../ui/service-text.ts'
import { freshness } from '../domain/freshness.ts'

/** A service as a row in a list: an old fact shows no times. */
export function helperView(service: Service, reader: Reader): HelperView {
	const age = freshness(service.checked.on, reader.today)
	const when = age === 'fresh' || age === 'ageing' ? (rhythmText(service, reader) ?? (service.hours?.open === 'always' ? hoursText(service.hours, reader) : undefined)) : undefined
	const parts = [wayInText(service, reader), when, placeText(service, reader)].filter((part): part is string => Boolean(part))
	const said = reader.said(service.words, 'name')
	return {
		name: service.words.name,
		...(said.lang ? { said } : {}),
		href: servicePath(reader.locale, service.id),
		line: [...new Set(parts)].join(' · '),
		...(service.phone ? { phone: service.phone } : {}),
	}
}
