/** Whether something had ended by a day. */
export const hasClosed = ({ closed }: { closed?: { on: string } | undefined }, today: string): boolean =>
	closed !== undefined && closed.on <= today
