import type { SignedBy } from './signed.ts'

/** Says who read these words, until that ends: a page with one asks for `PastNow`. */
export default function Signed({ who, organisation, langAttributes, when, since, till }: SignedBy) {
	return (
		<p className="small soft" data-since={since} data-till={till}>
			{who}
			<bdi {...langAttributes}>{organisation}</bdi>
			{when}
		</p>
	)
}
