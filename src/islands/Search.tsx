import { useEffect, useRef, useState } from 'react'
import { loadFinder, type Filters, type Finder, type Found } from './browser/pagefind.ts'

export type SearchWords = {
	label: string
	button: string
	waiting: string
	none: string
	noneLine: string
	failed: string
	filters: string
	any: string
	more: string
	/** One for each plural form of the language, with `{count}` to fill in. */
	count: Readonly<Record<string, string>>
	filterNames: Readonly<Record<string, string>>
}

type Props = { locale: string; words: SearchWords; pagefind: string; helpline: { name: string; phone: string; href: string } }
type Answer = { count: number; shown: Found[]; read: (from: number, to: number) => Promise<Found[]> }

const atATime = 10
const pause = 150

/** Search over every page. Nothing is loaded until the box is touched; words stay after `#`, so that no server sees them. */
export default function Search({ locale, words, pagefind, helpline }: Props) {
	const box = useRef<HTMLInputElement>(null)
	const finder = useRef<Promise<Finder>>(undefined)
	const asked = useRef(0)
	const [choices, setChoices] = useState<Awaited<ReturnType<Finder['choices']>>>({})
	const [filters, setFilters] = useState<Filters>({})
	const [answer, setAnswer] = useState<Answer>()
	const [state, setState] = useState<'idle' | 'waiting' | 'failed'>('idle')

	async function look(chosen: Filters): Promise<void> {
		const text = box.current?.value ?? ''
		const mine = ++asked.current
		history.replaceState(null, '', text ? `#${encodeURIComponent(text)}` : location.pathname)
		if (!text && Object.keys(chosen).length === 0) return setAnswer(undefined)
		setState('waiting')
		try {
			finder.current ??= loadFinder(pagefind)
			const found = await (await finder.current).find(text, chosen)
			const shown = await found.read(0, atATime)
			if (mine !== asked.current) return
			setAnswer({ ...found, shown })
			setState('idle')
		} catch {
			finder.current = undefined
			setState('failed')
		}
	}

	async function showMore(): Promise<void> {
		if (!answer) return
		const next = await answer.read(answer.shown.length, answer.shown.length + atATime)
		setAnswer({ ...answer, shown: [...answer.shown, ...next] })
	}

	useEffect(() => {
		const given = decodeURIComponent(location.hash.slice(1))
		if (given && box.current) box.current.value = given
		finder.current = loadFinder(pagefind)
		finder.current.then((ready) => ready.choices()).then(setChoices, () => setState('failed'))
		void look(filters)
	}, [])

	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	const soon = () => {
		clearTimeout(timer.current)
		timer.current = setTimeout(() => void look(filters), pause)
	}
	const choose = (name: string, value: string) => {
		const { [name]: _, ...others } = filters
		const chosen = value ? { ...others, [name]: value } : others
		setFilters(chosen)
		void look(chosen)
	}
	const counted = (count: number) => (words.count[new Intl.PluralRules(locale).select(count)] ?? words.count['other'] ?? '').replace('{count}', new Intl.NumberFormat(locale).format(count))

	return (
		<div className="seek">
			<form
				role="search"
				onSubmit={(event) => {
					event.preventDefault()
					void look(filters)
				}}
			>
				<label htmlFor="seek">{words.label}</label>
				<div className="field">
					<input id="seek" ref={box} type="search" autoComplete="off" enterKeyHint="search" onInput={soon} />
					<button className="btn" type="submit">
						{words.button}
					</button>
				</div>
				{Object.keys(choices).length > 0 && (
					<details className="sift">
						<summary>{words.filters}</summary>
						<div>
							{Object.entries(words.filterNames).map(([name, label]) => (
								<label key={name}>
									{label}
									<select value={filters[name] ?? ''} onChange={(event) => choose(name, event.currentTarget.value)}>
										<option value="">{words.any}</option>
										{Object.keys(choices[name] ?? {}).map((value) => (
											<option key={value}>{value}</option>
										))}
									</select>
								</label>
							))}
						</div>
					</details>
				)}
			</form>
			<p role="status" className="told">
				{state === 'waiting' && !answer ? words.waiting : state === 'failed' ? words.failed : answer ? (answer.count > 0 ? counted(answer.count) : words.none) : ''}
			</p>
			{(state === 'failed' || answer?.count === 0) && (
				<p>
					{words.noneLine} {helpline.name} <a href={helpline.href}><bdi dir="ltr" className="num">{helpline.phone}</bdi></a>
				</p>
			)}
			{answer && answer.shown.length > 0 && (
				<ol className="rows">
					{answer.shown.map(({ url, meta }) => (
						<li key={url}>
							<small>{meta.kind}</small>
							<a href={url}>{meta.title}</a>
							<small>{meta.summary}</small>
							{meta.facts && <small className="facts-line">{meta.facts}</small>}
						</li>
					))}
				</ol>
			)}
			{answer && answer.shown.length < answer.count && (
				<button type="button" className="btn" onClick={() => void showMore()}>
					{words.more}
				</button>
			)}
		</div>
	)
}
