import type { IconName } from './icons.ts'

/** The drawing itself is in the page's sprite (`ui/Sprite.astro`). */
export default function Icon({ name, flip }: { name: IconName; flip?: boolean }) {
	return (
		<svg className={flip ? 'i flip' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
			<use href={`#${name}`} />
		</svg>
	)
}
