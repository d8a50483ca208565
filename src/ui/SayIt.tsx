import './say-it.css'
import type { Saying, SayingWords } from './saying.ts'

/**
 * Words to say, in English because English is what answers: in large type where the page is in another language, with
 * how they sound and what they mean.
 */
export default function SayIt({ saying: { aloud, sounds, means }, words }: { saying: Saying; words: SayingWords }) {
	if (!words.english.lang) return <p className="say-it">{aloud}</p>
	return (
		<div className="say-it">
			<p className="aloud" {...words.english}>
				{aloud}
			</p>
			{sounds && (
				<p>
					<small>{words.sounds}</small> {sounds}
				</p>
			)}
			{means && (
				<p>
					<small>{words.means}</small> {means}
				</p>
			)}
		</div>
	)
}
