import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/** In a site, the list of all files its build made: what is not on it is somebody else's. */
export const listName = '.first-door-files'

/** What stops a build before it has changed anything, in a sentence for whoever started it. */
export class CannotBuild extends Error {}

/**
 * Makes a site in a fresh folder of this project and puts it in the place of the last one when it is whole: a build
 * that fails, is killed or finds the disk full leaves the last site as it was. `make` is given the fresh folder and the
 * folder of the last site, which need not be there.
 * @throws {CannotBuild} when another build is at work, or the folder holds what no build made; and whatever `make`
 * throws
 */
export async function replaceSite(
	folder: string,
	make: (fresh: string, last: string) => Promise<void>,
	project = process.cwd(),
): Promise<void> {
	const site = placeOf(folder)
	refuseForeign(site, folder)
	const beside = (end: string) => join(dirname(site), `.${basename(site)}.${end}`)
	const work = join(project, '.first-door')
	const [fresh, near, aside] = [join(work, 'new'), beside('new'), beside('last')]
	const locks: (() => void)[] = []
	const clear = () => {
		if (locks.length < 2) return
		for (const left of [fresh, near]) rmSync(left, { recursive: true, force: true })
		if (existsSync(site)) rmSync(aside, { recursive: true, force: true })
	}
	const leave = () => {
		clear()
		for (const unlock of locks.splice(0)) unlock()
	}
	process.once('exit', leave)
	try {
		for (const file of [join(work, 'lock'), beside('lock')]) locks.push(lock(file))
		if (!existsSync(site) && existsSync(aside)) renameSync(aside, site)
		clear()
		mkdirSync(fresh, { recursive: true })
		await make(fresh, site)
		writeFileSync(join(fresh, listName), filesBelow(fresh).sort().join('\n'))
		swap({ fresh, near, site, aside })
	} finally {
		leave()
		process.off('exit', leave)
	}
}

/** Where the files really lie, also behind a link. */
function placeOf(folder: string): string {
	const path = resolve(folder)
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true })
		return path
	}
	const real = realpathSync(path)
	if (!lstatSync(real).isDirectory()) throw new CannotBuild(`${folder} is a file. Choose a folder with OUT.`)
	return real
}

/** Two renames on one disk; the files go over to the other disk first when the site lies there. */
function swap({ fresh, near, site, aside }: Record<'fresh' | 'near' | 'site' | 'aside', string>): void {
	try {
		renameSync(fresh, near)
	} catch (error) {
		if (!isSystemError(error) || error.code !== 'EXDEV') throw error
		cpSync(fresh, near, { recursive: true })
	}
	const hadSite = existsSync(site)
	if (hadSite) renameSync(site, aside)
	try {
		renameSync(near, site)
	} catch (error) {
		if (hadSite) renameSync(aside, site)
		throw error
	}
}

function refuseForeign(site: string, folder: string): void {
	const [foreign] = existsSync(site) ? foreignIn(site) : []
	if (foreign === undefined) return
	throw new CannotBuild(
		`${folder} holds files that no build made, such as ${foreign}, and a build replaces the whole folder. ` +
			`Move them away, or choose another folder with OUT.${
				existsSync(join(site, '_headers')) && !existsSync(join(site, listName))
					? ' If it is a site from before builds kept a list of their files, ' +
						'delete it once ("npm run clean" deletes dist).'
					: ''
			}`,
	)
}

/** Files that nobody put there and desktops leave in every folder they show. */
const leftByDesktops = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

function foreignIn(site: string): string[] {
	const list = join(site, listName)
	/** Without a list nothing is ours; and whoever names the root of a disk need not wait until all of it is read. */
	if (!existsSync(list)) return readdirSync(site).filter((name) => !leftByDesktops.has(name))
	const ours = new Set([listName, ...readFileSync(list, 'utf8').split('\n')])
	return filesBelow(site).filter((file) => !ours.has(file) && !leftByDesktops.has(basename(file)))
}

const filesBelow = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/**
 * Holds a file with our process in its name for as long as we build; one left by a build that was killed is taken over.
 * @throws {CannotBuild} when the process that holds it is still there
 */
function lock(file: string): () => void {
	mkdirSync(dirname(file), { recursive: true })
	const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
	if (holder !== undefined && !isRunning(holder)) rmSync(file, { force: true })
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' })
	} catch (error) {
		if (!isSystemError(error) || error.code !== 'EEXIST') throw error
		throw new CannotBuild(
			'Another build is at work here. Wait until it has ended, and start again; ' +
				`if there is none, delete ${relative(process.cwd(), file)}.`,
		)
	}
	return () => rmSync(file, { force: true })
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0)
		return true
	} catch (error) {
		return isSystemError(error) && error.code === 'EPERM'
	}
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error
