import './call-row.css'
import { dialled } from '#i18n/dialled.ts'
import { dot } from '#i18n/on-one-line.ts'
import Icon from './Icon.tsx'
import type { LangAttributes } from './render-context.ts'

type Props = {
	phone: string
	who?: string | undefined
	/** The name in English, where `who` is a translation. */
	ownName?: string | undefined
	note?: string | undefined
	urgent?: boolean
	words?: string | undefined
	langAttributes?: LangAttributes | undefined
}

/** The whole row dials. `who` says who answers, `note` when and in which languages. */
export default function CallRow({ phone, who, ownName, note, urgent, words, langAttributes }: Props) {
	return (
		<a className={urgent ? 'call help' : 'call'} href={dialled(phone)}>
			<span className="dot">
				<Icon name="phone" />
			</span>
			<b>
				{words ?? (
					<bdi className="num" dir="ltr">
						{phone}
					</bdi>
				)}
			</b>
			<small>
				{who !== phone && <span {...langAttributes}>{who}</span>}
				{ownName && (
					<>
						{who && who !== phone && dot}
						<bdi lang="en">{ownName}</bdi>
					</>
				)}
				{note && <span className="note">{note}</span>}
			</small>
		</a>
	)
}
