/**
 * Trusted Types, where a browser has them: strings that may become HTML or the address of a script come from a policy
 * that the page names.
 */
type Rules = { createHTML: (html: string) => string; createScriptURL: (url: string) => string }
type TrustedTypes = {
	createPolicy(name: string, rules: Rules): Rules
}
declare global {
	var trustedTypes: TrustedTypes | undefined
}

const rules = {
	createHTML: (html: string) => html,
	createScriptURL(url: string) {
		if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Scripts come from this site only.')
		return url
	},
}
const policy = globalThis.trustedTypes?.createPolicy('first-door', rules) ?? rules

/** For what our own pages already hold, and nothing that anybody typed or a link brought. */
export const trustedHtml = (html: string): string => policy.createHTML(html)

/** @throws for the address of another site */
export const trustedScriptUrl = (url: string): string => policy.createScriptURL(url)
