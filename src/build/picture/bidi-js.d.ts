declare module 'bidi-js' {
	export default function bidiFactory(): {
		getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array }
	}
}
