import './change.css'
import { toldAt, type TimedNotice } from './timed-notice.ts'

/** Notices of one thing at the moment its row is read. */
export default function TimedNotices({ notices, now }: { notices: readonly TimedNotice[] | undefined; now: string }) {
	return toldAt(notices, now).map(([, , text]) => (
		<span key={text} className="change">
			{text}
		</span>
	))
}
