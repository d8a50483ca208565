import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Blob, Face, Font } from 'harfbuzzjs'
import { memoize } from '#domain/memoize.ts'
import { sfntOf } from './sfnt.ts'

export type PictureFont = { font: Font; upem: number; has: (sign: string) => boolean }

const require = createRequire(join(process.cwd(), 'package.json'))
/** Fonts come from packages, so that every machine draws the same; all of the SIL Open Font License. */
const latin = ['atkinson-hyperlegible/latin', 'atkinson-hyperlegible/latin-ext']
const ofScript: Readonly<Record<string, string>> = {
	ur: 'noto-nastaliq-urdu/arabic',
	ar: 'noto-sans-arabic/arabic',
	bn: 'noto-sans-bengali/bengali',
}

const fontIn = memoize((name: string): PictureFont => {
	const [family, subset] = name.split('/')
	const woff = readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${subset}-700-normal.woff`))
	const face = new Face(new Blob(sfntOf(woff).buffer))
	const signs = new Set(face.collectUnicodes())
	return { font: new Font(face), upem: face.upem, has: (sign) => signs.has(sign.codePointAt(0)!) }
})

/** The fonts a language is written in: that for Latin letters and figures first, its own script's last. */
export const fontsOf = memoize((locale: string): readonly PictureFont[] =>
	[...latin, ...(ofScript[locale] ? [ofScript[locale]] : [])].map(fontIn),
)
