import './builder.css'
import { Tab, TabGroup, TabList } from '@headlessui/react'
import { useEffect, useRef, useState } from 'react'
import type { EmbedFault } from '#domain/embed/options.ts'
import type { BuilderSay } from './words.ts'

const widths = ['phone', 'computer'] as const

/**
 * What was chosen, as a phone and as a computer show it, as high as it is. Mistakes the frame speaks of are handed on.
 */
export default function Preview({
	say,
	path,
	title,
	onFaults,
}: {
	say: BuilderSay
	path: string
	title: string
	onFaults: (faults: EmbedFault[]) => void
}) {
	const [width, setWidth] = useState(0)
	const [height, setHeight] = useState(700)
	const frame = useRef<HTMLIFrameElement>(null)
	useEffect(() => {
		let faults: EmbedFault[] = []
		onFaults(faults)
		const hear = ({
			source,
			origin,
			data,
		}: MessageEvent<{ firstDoor?: 1; height?: number; fault?: EmbedFault } | null>) => {
			if (source !== frame.current?.contentWindow || origin !== location.origin || data?.firstDoor !== 1) return
			if (data.height) setHeight(data.height)
			if (data.fault) onFaults((faults = [...faults, data.fault]))
		}
		addEventListener('message', hear)
		return () => removeEventListener('message', hear)
	}, [path])
	return (
		<section className="preview">
			<h2>{say['embed.preview']}</h2>
			<TabGroup selectedIndex={width} onChange={setWidth}>
				<TabList className="tabs">
					{widths.map((one) => (
						<Tab key={one}>{say[`embed.${one}`]}</Tab>
					))}
				</TabList>
			</TabGroup>
			<div className={`sheet ${widths[width]}`}>
				<iframe
					key={path}
					ref={frame}
					src={path}
					title={title}
					height={height}
					onLoad={() => frame.current?.contentWindow?.postMessage({ firstDoor: 1, ask: 'height' }, location.origin)}
				/>
			</div>
		</section>
	)
}
