import './call-row.css'
import { dialled } from '#i18n/dialled.ts'
import Icon from './Icon.tsx'
import type { Said } from './reader.ts'

type Props = {
	phone: string
	who: string
	note?: string | undefined
	urgent?: boolean
	words?: string | undefined
	said?: Said | undefined
}

/** The whole row dials. `who` says who answers, `note` when and in which languages. */
export default function CallRow({ phone, who, note, urgent, words, said }: Props) {
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
				<span {...said}>{who}</span>
				{note && <span className="note">{note}</span>}
			</small>
		</a>
	)
}
