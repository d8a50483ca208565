import './drawing.css'
import type { PictureName } from '#domain/model/picture-names.ts'

/** A picture that stands beside its words; `ui/Sprite.astro` sends those a page uses. */
export default function Drawing({ name }: { name: PictureName }) {
	return (
		<svg className="draw" viewBox="0 0 48 48" aria-hidden="true">
			<use href={`#picture-${name}`} />
		</svg>
	)
}
