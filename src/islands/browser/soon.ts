import type { ClientDirective } from 'astro'
import { sleeping } from './sleeping.ts'

/** What a browser may say of the line: https://wicg.github.io/netinfo/ */
type Line = { saveData?: boolean; effectiveType?: string }

/** An island that is there before it is touched, where the line is good for it and nobody asked to save data. */
const soon: ClientDirective = (load, { value }, island) => {
	const come = sleeping(load, value, island)
	const { connection = {}, onLine } = navigator as { connection?: Line; onLine: boolean }
	if (!onLine || connection.saveData || /[23]g/.test(connection.effectiveType ?? '')) return
	if ('requestIdleCallback' in window) requestIdleCallback(come)
	else setTimeout(come, 100)
}

export default soon
