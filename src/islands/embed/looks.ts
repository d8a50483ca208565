import { contrast, enoughContrast, isColour } from '#domain/contrast.ts'
import { embedCount, embedOptions, embedThemes, isYes, optionsIn } from '#domain/embed/options.ts'
import { report } from './report.ts'

/** What the host's colour stands on. Filled in by the build. */
declare const grounds: Readonly<Record<'accent' | 'accent-dark', readonly string[]>>

/**
 * The host's colours, theme and size for what is in the frame; what cannot be read or is not known is left out and
 * reported.
 */
const options = optionsIn(location.hash)
const root = document.documentElement
const coloured = ['--door', '--door-2', '--link']
const dark = matchMedia('(prefers-color-scheme:dark)')
const theme = embedThemes.find((one) => one === options.get('theme')) ?? 'auto'

for (const [option, value] of options)
	if (!embedOptions.some((one) => one === option)) report({ option, value, why: 'unknown', choices: embedOptions })
if (options.get('theme') && options.get('theme') !== theme)
	report({ option: 'theme', value: options.get('theme') ?? '', why: 'unknown', choices: embedThemes })
if (options.has('count') && !embedCount(options.get('count')))
	report({ option: 'count', value: options.get('count') ?? '', why: 'unknown' })
if (theme !== 'auto') {
	root.style.colorScheme = theme
	for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]))
		if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('color-scheme'))
			rule.media.mediaText = theme === 'dark' ? 'all' : 'not all'
}
document.body.classList.toggle('compact', isYes(options.get('compact')))

const accents = { accent: accentFor('accent'), 'accent-dark': accentFor('accent-dark') }
paint()
dark.addEventListener('change', paint)

function accentFor(option: keyof typeof grounds): string | undefined {
	const value = options.get(option)
	if (!value) return undefined
	const ratio = isColour(value) ? Math.min(...grounds[option].map((ground) => contrast(value, ground))) : undefined
	if (ratio !== undefined && ratio >= enoughContrast) return value
	report({
		option,
		value,
		...(ratio === undefined ? { why: 'unknown' } : { why: 'contrast', ratio: Math.floor(ratio * 10) / 10 }),
	})
	return undefined
}

function paint(): void {
	const accent = accents[theme === 'dark' || (theme === 'auto' && dark.matches) ? 'accent-dark' : 'accent']
	for (const name of coloured) {
		if (accent) root.style.setProperty(name, accent)
		else root.style.removeProperty(name)
	}
}
