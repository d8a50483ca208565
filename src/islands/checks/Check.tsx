import './check.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Check as CheckFacts } from '#domain/checks/answers.ts'
import { newScreen } from '#islands/browser/settle.ts'
import { todayInLondon } from '#islands/browser/today.ts'
import { keepHere } from './kiosk.ts'
import { isWaiting, stopWaiting } from './leaving.ts'
import type { CheckWords, CheckSay } from './words.ts'

/** What every check is given as one script beside what its list needs: questions, their words, the site's own words. */
export type CheckData = { check: CheckFacts; words: CheckWords; say: CheckSay; intl: string }

export type CheckProps = {
	data: string
	self: string
	words: Readonly<Record<'failed' | 'framed' | 'open', string>>
	instead: readonly { href: string; name: string }[]
	children?: ReactNode
}

type Props<Data> = CheckProps & { filled: (data: Data, isKiosk: boolean, leave: () => void) => ReactNode }

/**
 * A check as it stands on its page: `children` before the start, which works without script; then questions, in the
 * page's memory only. No storage, no address, no history (SR7, SR8). What was answered goes when the page does. In a
 * frame it only offers to open by itself (SR20).
 */
export default function Check<Data extends CheckData>({ data, self, words, instead, filled, children }: Props<Data>) {
	const [place, setPlace] = useState({ isFramed: false, isKiosk: false })
	const [loaded, setLoaded] = useState<Data | 'failed'>()
	const [isStarted, setStarted] = useState(false)
	const start = useRef<HTMLDivElement>(null)

	useEffect(() => {
		const isKiosk = new URLSearchParams(location.search).has('kiosk')
		setPlace({ isFramed: window.top !== window.self, isKiosk })
		if (isKiosk) keepHere()
		import(/* @vite-ignore */ data).then(
			(module: { default: Data }) =>
				setLoaded({ ...module.default, check: { ...module.default.check, today: todayInLondon() } }),
			() => setLoaded('failed'),
		)
		const beginIfAsked = () => {
			if (location.hash !== '#questions') return
			setStarted(true)
			history.replaceState(null, '', location.pathname + location.search)
		}
		/** Nothing stays but a list that waits for Back (SR8). */
		const forget = () => isWaiting() || flushSync(() => setStarted(false))
		const forgetAgain = (event: PageTransitionEvent) => {
			if (event.persisted) forget()
			stopWaiting()
		}
		addEventListener('pagehide', forget)
		addEventListener('pageshow', forgetAgain)
		beginIfAsked()
		addEventListener('hashchange', beginIfAsked)
		return () => {
			removeEventListener('hashchange', beginIfAsked)
			removeEventListener('pagehide', forget)
			removeEventListener('pageshow', forgetAgain)
		}
	}, [])
	useEffect(() => void document.body.classList.toggle('checking', isStarted), [isStarted])

	const leave = (): void => {
		setStarted(false)
		newScreen()
		scrollTo(0, 0)
		requestAnimationFrame(() => start.current?.querySelector<HTMLElement>('[data-start]')?.focus())
	}
	if (place.isFramed)
		return (
			<div className="card flow">
				<p>{words.framed}</p>
				<a className="btn" href={self} target="_blank" rel="noopener">
					{words.open}
				</a>
			</div>
		)
	if (isStarted && loaded === 'failed')
		return (
			<div className="card flow" role="alert">
				<p>{words.failed}</p>
				<ul className="flow">
					{instead.map(({ href, name }) => (
						<li key={href}>
							<a href={href}>{name}</a>
						</li>
					))}
				</ul>
			</div>
		)
	if (isStarted && loaded !== undefined && loaded !== 'failed') return filled(loaded, place.isKiosk, leave)
	return (
		/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions --
		   what is pressed is the link inside it */
		<div
			className="begin"
			ref={start}
			aria-busy={isStarted}
			onClick={(event) => {
				if (!(event.target as Element).closest('[data-start]')) return
				event.preventDefault()
				setStarted(true)
			}}
		>
			{children}
		</div>
	)
}
