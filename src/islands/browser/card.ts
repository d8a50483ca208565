import type { TimedNotice } from '#ui/TimedNotices.tsx'
import { now } from './london.ts'
import { read } from './read.ts'

/** What a card on another site says of one service. */
export type Card = {
	name: string
	lang?: string
	dir?: string
	summary: string
	facts: string
	notices?: readonly TimedNotice[]
	call?: { phone: string; href: string }
	checked: string
}

/** Fills the card from the service's own file; for a service we do not know the links that stand there stay. */
const card = document.querySelector<HTMLElement>('[data-card]')!
const id = /[#&]service=([a-z\d-]+)/.exec(location.hash)?.[1] ?? ''
const page = `${card.dataset['card']}${id}/`

if (id)
	void read<{ card: Card }>(`${page}oembed.json`)
		.then(({ card: { name, lang = '', dir = '', summary, facts, notices = [], call, checked } }) => {
			const put = (selector: string, more: object) => Object.assign(document.querySelector(selector)!, more)
			put('h1', { textContent: '' }).append(
				Object.assign(document.createElement('a'), { href: page, textContent: name, lang, dir }),
			)
			put('[data-says]', { textContent: summary, lang, dir })
			put('[data-facts]', { textContent: facts })
			document
				.querySelector('[data-facts]')!
				.after(
					...notices
						.filter(([since, until]) => since <= now && now < until)
						.map(([, , textContent]) =>
							Object.assign(document.createElement('span'), { className: 'change', textContent }),
						),
				)
			put('footer p span', { textContent: checked })
			if (call) put('[data-call]', { href: call.href, hidden: false }).append(call.phone)
			put('[data-instead]', { hidden: true })
			card.hidden = false
		})
		.catch(() => console.warn(`First Door: service="${id}" is not known.`))
