import type { Embed } from '#domain/embed/options.ts'
import { frameLeave } from '#exchange/oembed.ts'

/**
 * By language: what the frame, urgent help and the site are called. The first is shown where a language is not
 * known, and names the site where a language does not. Filled in by the build.
 */
declare const words: Readonly<Record<string, readonly [title: string, urgent: string, site?: string]>>

/**
 * Below the site, with `*` for a language: where frames are, the finder, urgent help. Filled in by the build, which has
 * them from `routes.ts`.
 */
declare const ways: readonly [frames: string, finder: string, urgent: string]

/** About what each is high, so that little moves when it is there; in pixels. */
const reserved: Readonly<Record<Embed, number>> = { finder: 820, week: 900, stage: 820, service: 400, list: 820 }
/** Attributes of the element itself; all others are options of the frame. */
const aside = /^(what|locale|id|class|style|lang|dir|title|hidden|slot|role|(data|aria)-.*)$/
const frameStyle =
	'display:block;box-sizing:border-box;inline-size:100%;border:0;border-radius:14px;frame-sizing:content-block-size'
/** How long after a frame has loaded it may be silent before it counts as failed. */
const patience = 3000

const script = document.currentScript as HTMLScriptElement
const site = new URL('.', script.src)
const names = words
const [[fallback, [, , siteName]]] = Object.entries(names) as [[string, [string, string, string]]]

/** Shows a frame of ours, as high as what is in it, and links instead when that fails. */
class FirstDoor extends HTMLElement {
	#frame = document.createElement('iframe')
	#links = document.createElement('slot')
	#timer = 0
	#address = ''

	connectedCallback() {
		this.style.cssText += ';display:block!important;float:none!important;inline-size:auto!important'
		this.#frame.onload = this.#ask
		addEventListener('message', this.#hear)
		this.#show()
		if (this.shadowRoot) return
		this.attachShadow({ mode: 'open' }).append(this.#frame, this.#links)
		new MutationObserver(() => this.#show()).observe(this, { attributes: true })
	}

	disconnectedCallback() {
		removeEventListener('message', this.#hear)
		this.#address = ''
	}

	#show(isDefault?: boolean) {
		const locale =
			this.#oneOf('locale', Object.keys(names)) ??
			this.closest<HTMLElement>('[lang]')?.lang.split('-')[0]!.toLowerCase()
		const language = locale && names[locale] ? locale : fallback
		const what = this.#oneOf('what', Object.keys(reserved)) ?? 'finder'
		const by = what === 'week' ? 'venue' : what
		const thing = this.getAttribute(by)?.trim() ?? ''
		const isWhole = what === 'finder' || /^[a-z\d,\s-]+$/.test(thing)
		if (!isWhole) this.#warn(`what="${what}" needs ${by}="…"`)
		const own = isWhole && !isDefault
		const params = new URLSearchParams(
			[...this.attributes]
				.filter(({ name }) => !aside.test(name))
				.map(({ name, value }) => [name, value || 'yes'] as [string, string]),
		)
		const at = (way: string) => site + way.replace('*', language)
		const path = own && /^(week|stage)$/.test(what) ? `${what}/${thing}` : own ? what : 'finder'
		const address = `${at(ways[0])}${path}/${`${params}` ? `#${params}` : ''}`
		if (address === this.#address) return
		this.#address = address
		const [title, urgent, name = siteName] = names[language]!
		const links = [
			[ways[1], title],
			[ways[2], urgent],
		].map(([to, text]) =>
			Object.assign(document.createElement('a'), {
				href: at(to!),
				textContent: text,
				style: 'margin:.5em',
			}),
		)
		this.#links.replaceChildren(...links)
		this.#links.hidden = true
		Object.assign(this.#frame, {
			title: this.title || `${title} – ${name}`,
			loading: 'lazy',
			referrerPolicy: 'no-referrer',
			hidden: false,
		})
		this.#frame.setAttribute('sandbox', frameLeave)
		const height = reserved[(own ? what : 'finder') as Embed]
		this.#frame.style.cssText = `${frameStyle};height:${height}px`
		this.#frame.src = address
	}

	#ask = () => {
		this.#frame.contentWindow?.postMessage({ firstDoor: 1, ask: 'height' }, site.origin)
		clearTimeout(this.#timer)
		this.#timer = window.setTimeout(() => {
			this.#warn(`nothing came from ${this.#address}`)
			if (!this.#address.includes('/finder/')) return this.#show(true)
			this.#frame.style.display = 'none'
			this.#links.hidden = false
		}, patience)
	}

	#hear = ({ source, origin, data }: MessageEvent) => {
		if (
			source !== this.#frame.contentWindow ||
			origin !== site.origin ||
			data?.firstDoor !== 1 ||
			!(data.height > 0 && data.height < 30000)
		)
			return
		clearTimeout(this.#timer)
		this.#frame.style.height = `${Math.ceil(data.height)}px`
	}

	#oneOf(name: string, allowed: readonly string[]) {
		const value = this.getAttribute(name)
		if (value === null || allowed.includes(value)) return value ?? undefined
		this.#warn(`${name}="${value}" is not known. Use ${allowed.join(', ')}`)
		return undefined
	}

	#warn(text: string) {
		console.warn(`First Door: ${text}.`)
	}
}

if (!customElements.get('first-door')) customElements.define('first-door', FirstDoor)

/**
 * Where the script stands, or at the end of the page when a system has put it into its head; there an element on the
 * page stands for it. A link of ours before the script is for when the script does not come; now it is for when the
 * frame does not.
 */
const options = Object.entries(script.dataset)
const isInHead = script.closest('head')
const show = () => {
	if (isInHead && document.querySelector('first-door')) return
	const element = document.createElement('first-door')
	for (const [name, value = ''] of options)
		element.setAttribute(
			name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
			value,
		)
	const link = script.previousElementSibling as HTMLAnchorElement | null
	if (link?.matches('a') && link.href.startsWith(site.href)) element.append(link)
	if (isInHead) document.body.append(element)
	else script.after(element)
}
if (options.length > 0) {
	if (isInHead && document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
	else show()
}
