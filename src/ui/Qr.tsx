import './qr.css'
import type { ReactNode } from 'react'
import { printedMm, qr, type QrFor } from './qr.ts'

type Props = { text: string; label: string; use: QrFor; mm?: number; otherwise?: ReactNode }

/**
 * A QR code, dark on white in every colour scheme. `mm` is the least side on paper; a long address gets more.
 * `otherwise` stands where the text is too long for a code.
 */
export default function Qr({ text, label, use, mm, otherwise }: Props) {
	const code = qr(text, use)
	if (!code) return otherwise
	const side = mm === undefined ? undefined : `${printedMm(code, mm)}mm`
	return (
		<svg
			className="qr"
			role="img"
			aria-label={label}
			viewBox={`0 0 ${code.size} ${code.size}`}
			shapeRendering="crispEdges"
			width={side}
			height={side}
		>
			<path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
			<path fill="#000" d={code.path} />
		</svg>
	)
}
