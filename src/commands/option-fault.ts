/** Why `parseArgs` refused what somebody wrote, and what to write instead. */
export const optionFault = (error: unknown, usage: string): string =>
	`${error instanceof Error ? error.message.split('. ')[0]! : ''}\n${usage}`
