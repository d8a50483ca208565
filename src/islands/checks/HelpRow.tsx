import '../../ui/pair.css'
import './check.css'
import { isKept } from '#domain/lists/saved-list.ts'
import { dialled } from '#i18n/dialled.ts'
import { dot } from '#i18n/on-one-line.ts'
import Icon from '#ui/Icon.tsx'
import { toldAt } from '#ui/timed-notice.ts'
import { momentNow } from '#islands/browser/today.ts'
import KeepButton from '#islands/lists/KeepButton.tsx'
import { useSaved } from '#islands/lists/use-saved.ts'
import type { HelpRowView } from './help.ts'
import type { CheckSay } from './words.ts'

/** One who can help, with a way to call and a way to keep it. */
export default function HelpRow({
	say,
	row: { id, name, ownName, savePolicy, langAttributes, href, line, notices, phone },
}: {
	say: CheckSay
	row: HelpRowView
}) {
	const savedIds = useSaved()
	return (
		<li>
			<div>
				<a href={href} {...langAttributes} data-waits={savePolicy === 'allowed' ? '' : undefined}>
					{name}
				</a>
				{ownName && (
					<small>
						<bdi lang="en">{ownName}</bdi>
					</small>
				)}
				<small>
					{phone && (
						<>
							<bdi className="num" dir="ltr">
								{phone}
							</bdi>
							{dot}
						</>
					)}
					{line}
				</small>
				{toldAt(notices, momentNow()).map(([, , text]) => (
					<small key={text}>
						<b>{text}</b>
					</small>
				))}
				<KeepButton {...{ id, name, savePolicy }} word={say['keep.keep']} isKept={isKept(savedIds, id)} />
			</div>
			{phone && (
				<a className="btn quiet no-print" href={dialled(phone)}>
					<Icon name="phone" />
					{say['list.call']}
					<span className="vh"> {name}</span>
				</a>
			)}
		</li>
	)
}
