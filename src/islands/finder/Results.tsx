import '../../ui/rows.css'
import './finder.css'
import { Fragment, useMemo, type ReactNode, type Ref } from 'react'
import { isKept } from '#domain/lists/saved-list.ts'
import { onOneLine } from '#i18n/on-one-line.ts'
import { fill } from '#islands/browser/fill.ts'
import { nextText } from '#islands/browser/next-day.ts'
import { momentNow } from '#islands/browser/today.ts'
import TimedNotices from '#ui/TimedNotices.tsx'
import KeepButton from '#islands/lists/KeepButton.tsx'
import { useSaved } from '#islands/lists/use-saved.ts'
import type { FinderData } from './data.ts'
import { groupOf, type Result } from './results.ts'
import { milesText, type FinderProps } from './words.ts'

type Props = FinderProps & {
	results: readonly Result[]
	today: string
	list: Ref<HTMLOListElement>
	onLeave: () => void
	pick?: ((id: string) => ReactNode) | undefined
}

/**
 * A row for each result: one line, how it is used, when next and how far; the first of a kind has its heading. Rows are
 * keyed by their position and filled again, which is twice as fast as drawing new ones.
 */
export default function Results({
	results,
	today,
	list,
	onLeave,
	...props
}: Omit<Props, 'paths'> & Pick<FinderData, 'paths' | 'groups'>) {
	const { say, paths, groups, intl, pick } = props
	const savedIds = useSaved()
	const now = useMemo(momentNow, [])
	/** Before the first stands the last: where all are of one group none has a heading. */
	const groupAt = results.map(groupOf)
	const farText = (miles: number): string =>
		miles < 0.5 ? say['finder.very-near'] : fill(say['finder.far'], { miles: milesText(miles, intl) })
	return (
		<ol
			className="rows"
			ref={list}
			onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onLeave()}
		>
			{results.map(({ doc, item, miles, place, next }, row) => {
				const { id, kind, name, ownName, summary, facts, notices, lang, savePolicy } = doc
				return (
					<li key={row}>
						{groupAt[row] !== groupAt.at(row - 1) && <h2>{groups[groupAt[row]!]}</h2>}
						<a href={`${paths[kind]}${id}/`} {...(lang ? { lang, dir: 'ltr' } : {})}>
							{name}
						</a>
						{ownName && (
							<small>
								<bdi lang="en">{ownName}</bdi>
							</small>
						)}
						<small {...(lang ? { lang, dir: 'ltr' } : {})}>{summary}</small>
						{facts && <small className="facts-line">{facts}</small>}
						<TimedNotices {...{ notices, now }} />
						{place && (
							<small>
								<bdi lang="en">{place}</bdi>
								{miles !== undefined && ` · ${farText(miles)}`}
							</small>
						)}
						{(next || (miles !== undefined && !place)) && (
							<small>
								{onOneLine([next && nextText(next, today, say, intl), miles !== undefined && !place && farText(miles)])}
							</small>
						)}
						{kind === 'service' &&
							(pick ? (
								<Fragment key={item}>{pick(item)}</Fragment>
							) : (
								<KeepButton
									{...{ name, savePolicy }}
									id={item}
									word={say['keep.keep']}
									isKept={isKept(savedIds, item)}
								/>
							))}
					</li>
				)
			})}
		</ol>
	)
}
