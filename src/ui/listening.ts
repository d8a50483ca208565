import type { RenderContext } from './render-context.ts'

/** Words to hear: where the sound lies, and whose voice it is. */
export type Aloud = { src: string; voice: 'person' | 'computer' }

/** What stands on every button that reads something out. */
export type ListenWords = Readonly<Record<'listen' | 'stop', string>>

export const listenWords = ({ t }: RenderContext): ListenWords => ({
	listen: t('listen.listen'),
	stop: t('listen.stop'),
})

/** What somebody is told before the first sound: who may hear, and who reads. */
export const beforeListening = ({ t }: RenderContext, voices: readonly Aloud['voice'][]): string =>
	[t('listen.others'), ...(voices.includes('computer') ? [t('listen.computer')] : [])].join(' ')
