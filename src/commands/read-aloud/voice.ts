import { spawnSync } from 'node:child_process'

/** espeak-ng's names for voices, where they differ from the language's own tag. */
const voices: Readonly<Record<string, string>> = { en: 'en-gb' }

const wordsAMinute = '155'
const kilobits = '16'

/** What has to be installed, and how; nothing when all is there. */
export function missingTools(): string | undefined {
	const missing = ['espeak-ng', 'lame'].filter((tool) => spawnSync(tool, ['--version']).error)
	return missing.length === 0
		? undefined
		: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not installed.\n` +
				`Debian and Ubuntu: sudo apt install ${missing.join(' ')}\nmacOS: brew install ${missing.join(' ')}`
}

/**
 * A computer's voice reading a text, as MP3: one channel, since every phone plays it and it is small.
 * @throws what the tool said, when it could not
 */
export function readByComputer(text: string, locale: string): Buffer {
	const wav = outputOf('espeak-ng', ['-v', voices[locale] ?? locale, '-s', wordsAMinute, '--stdin', '--stdout'], text)
	return outputOf('lame', ['--quiet', '-m', 'm', '--resample', '16', '-b', kilobits, '-t', '-', '-'], wav)
}

function outputOf(tool: string, options: readonly string[], input: string | Buffer): Buffer {
	const { stdout, stderr, status } = spawnSync(tool, options, { input, maxBuffer: 2 ** 26 })
	if (status !== 0 || stdout.length === 0) throw new Error(`${tool}: ${stderr.toString()}`)
	return stdout
}
