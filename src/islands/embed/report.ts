import type { EmbedFault } from '#domain/embed/options.ts'

/**
 * Tells the developer of the host, in the console, and the page around the frame. It only says back what that page
 * asked for.
 */
export function report(fault: EmbedFault): void {
	const { option, value, why, choices, ratio } = fault
	const reason = why === 'contrast' ? `has a contrast of ${ratio}:1, and words need 4.5:1` : 'is not known'
	console.warn(
		`First Door: ${option}="${value}" ${reason}. It is left out.${choices ? ` Known: ${choices.join(', ')}.` : ''}`,
	)
	parent.postMessage({ firstDoor: 1, fault }, '*')
}
