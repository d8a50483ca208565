import './qr.css'
import { printedMm, qr, type QrFor } from './qr.ts'

/** A QR code, dark on white in every colour scheme. `mm` is the least side on paper; a long address gets more. */
export default function Qr({ text, label, use, mm }: { text: string; label: string; use: QrFor; mm?: number }) {
	const code = qr(text, use)
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
