/** What a card on another site says of one service; its notices tell from when until when in UTC, for `Date`. */
export type Card = {
	name: string
	lang?: string
	dir?: string
	summary: string
	facts: string
	notices?: readonly (readonly [since: string, until: string, text: string])[]
	call?: { phone: string; href: string }
	checked: string
}

/** Fills the card from the service's own file; for a service we do not know the links that stand there stay. */
const card = document.querySelector<HTMLElement>('[data-card]')!
const id = /[#&]service=([a-z\d-]+)/.exec(location.hash)?.[1] ?? ''
const page = `${card.dataset['card']}${id}/`
const now = new Date().toISOString()

if (id)
	void fetch(`${page}oembed.json`)
		.then((answer): Promise<{ card: Card }> => answer.json())
		.then(({ card: { name, lang = '', dir = '', summary, facts, notices = [], call, checked } }) => {
			const put = (selector: string, textContent: string, more?: object) =>
				Object.assign(document.querySelector<HTMLElement>(selector)!, { textContent, ...more })
			put('h1 a', name, { href: page, lang, dir })
			put('[data-says]', summary, { lang, dir })
			put('[data-facts]', facts)
			put('.change', notices.map(([since, until, text]) => (since <= now && now < until ? text : '')).join(''))
			put('footer p span', checked)
			put('[data-instead]', '')
			if (call) Object.assign(put('.num span', call.phone).parentElement!, { href: call.href, hidden: false })
			card.hidden = false
		})
		.catch(() => console.warn(`First Door: service="${id}" is not known.`))
