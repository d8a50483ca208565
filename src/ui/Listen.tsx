import './listen.css'
import Icon from './Icon.tsx'
import type { ListenWords } from './listening.ts'

type Props = {
	/** What is read out, for who hears the button's name. */
	of: string
	words: ListenWords
	/** Where the sound lies; without it the phone reads, where it has a voice of its own (`islands/Speaking.astro`). */
	src?: string | undefined
	/** Said before anything is heard: who else may hear, and who reads. */
	note?: string | undefined
}

/** A loudspeaker to tap. The browser's own player stands there until the script has come, and where there is none. */
export default function Listen({ of, words: { listen, stop }, src, note }: Props) {
	return (
		<div className="listen no-print" hidden={!src} data-listen={src ? 'sound' : 'phone'}>
			{note && <p className="small soft">{note}</p>}
			<button className="hear" type="button" hidden>
				<span className="go">
					<Icon name="sound" />
					{listen}
				</span>
				<span className="no">
					<Icon name="stop" />
					{stop}
				</span>
				<span className="vh">: {of}</span>
			</button>
			{/* What it says stands on the page in words. */}
			{/* eslint-disable-next-line jsx-a11y/media-has-caption */}
			{src && <audio controls preload="none" src={src} aria-label={`${listen}: ${of}`} />}
		</div>
	)
}
