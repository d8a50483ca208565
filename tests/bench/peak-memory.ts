import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * The most memory a process and all it started held at once, in
 * bytes, looked at five times a second. Linux only; elsewhere 0.
 */
export async function peakMemory(child: ChildProcess): Promise<number> {
	let peak = 0
	const timer = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid ?? 0))), 200)
	await new Promise((resolve) => child.on('exit', resolve))
	clearInterval(timer)
	return peak
}

function memoryOf(root: number): number {
	const tree = new Set([root])
	const processes = allProcesses().sort((one, other) => one.id - other.id)
	for (const { id, parent } of processes) if (tree.has(parent)) tree.add(id)
	return processes.filter(({ id }) => tree.has(id)).reduce((sum, { pages }) => sum + pages * 4096, 0)
}

function allProcesses(): { id: number; parent: number; pages: number }[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
				return [{ id: Number(name), parent: Number(fields[1]), pages: Number(fields[21]) }]
			} catch {
				return []
			}
		})
}
