import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import { chromiumPath } from '#commands/chromium.ts'

/**
 * `npm run test:wordpress`: a WordPress on this machine is given the finder's address in a post, and the finder must
 * show and filter there. Needs Debian's packages.
 */
const wordpress = '/usr/share/wordpress'
const needed = { [wordpress]: 'wordpress', '/usr/sbin/mariadbd': 'mariadb-server', '/usr/bin/php': 'php-cli php-mysql' }
const missing = Object.entries(needed)
	.filter(([path]) => !existsSync(path))
	.map(([, name]) => name)
if (missing.length > 0) {
	console.error(`This test needs WordPress. Install it: apt-get install --no-install-recommends ${missing.join(' ')}`)
	process.exit(1)
}

const site = 'http://127.0.0.1:4398'
const blog = 'http://127.0.0.1:4399'
const folder = mkdtempSync(join(tmpdir(), 'first-door-wordpress-'))
const started: ChildProcess[] = []

try {
	run(process.execPath, ['src/commands/build.ts'], { SITE: site, OUT: join(folder, 'dist'), LANGUAGES: 'en' })
	start(process.execPath, ['src/commands/serve.ts'], { OUT: join(folder, 'dist'), PORT: '4398' })
	const socket = await database()
	install(socket)
	start('/usr/bin/php', ['-S', '127.0.0.1:4399', '-t', join(folder, 'wordpress')], { PHP_CLI_SERVER_WORKERS: '4' })
	await answers(`${blog}/`)
	await answers(`${site}/en/`)
	const post = php(
		`$id = wp_insert_post(['post_title' => 'Groups', 'post_status' => 'publish', 'post_content' => ` +
			`"Groups near you:\\n\\n${site}/en/search/\\n\\nCome along."]); echo get_permalink($id);`,
	)
	await findsIn(post)
	console.log('1 passed, 0 failed')
} catch (error) {
	console.error(error)
	console.log('0 passed, 1 failed')
	process.exitCode = 1
} finally {
	for (const { pid } of started) if (pid) process.kill(-pid)
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 })
}

async function findsIn(post: string): Promise<void> {
	const executablePath = chromiumPath()
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
	try {
		const page = await browser.newPage()
		await page.goto(post)
		const frame = page.frameLocator('iframe.wp-embedded-content')
		await frame.getByRole('searchbox').fill('feeding')
		await expect(frame.locator('.told')).toContainText('result')
		const all = await frame.locator('.told').innerText()
		await frame.getByText('Choose what you want').click()
		await frame.getByRole('checkbox', { name: 'Just turn up' }).check()
		await expect(frame.locator('.told')).not.toHaveText(all)
		await expect(page.locator('iframe.wp-embedded-content')).toBeVisible()
		await frame.locator('.rows a').first().click()
		await expect(page).toHaveURL(new RegExp(`^${site}/en/services/`))
	} finally {
		await browser.close()
	}
}

async function database(): Promise<string> {
	const data = join(folder, 'data')
	const socket = join(folder, 'sql')
	mkdirSync(data)
	run('mariadb-install-db', [
		'--no-defaults',
		'--user=root',
		`--datadir=${data}`,
		'--auth-root-authentication-method=normal',
		'--skip-test-db',
	])
	start('/usr/sbin/mariadbd', [
		'--no-defaults',
		'--user=root',
		`--datadir=${data}`,
		`--socket=${socket}`,
		'--skip-networking',
	])
	await until(
		() =>
			spawnSync('mariadb', [
				'--no-defaults',
				'-uroot',
				`--socket=${socket}`,
				'-e',
				'create database if not exists blog',
			]).status === 0,
		'the database',
	)
	return socket
}

/**
 * The packages bring no theme. WordPress refuses to read addresses
 * on this machine and on unusual ports; only here it may.
 */
function install(socket: string): void {
	const home = join(folder, 'wordpress')
	cpSync(wordpress, home, { recursive: true, dereference: true })
	writeFileSync(
		join(home, 'wp-config.php'),
		"<?php define('DB_NAME','blog');define('DB_USER','root');define('DB_PASSWORD','');" +
			`define('DB_HOST','localhost:${socket}');define('DB_CHARSET','utf8mb4');define('DB_COLLATE','');` +
			`$table_prefix='wp_';define('WP_HOME','${blog}');define('WP_SITEURL','${blog}');` +
			"define('DISABLE_WP_CRON',true);define('AUTOMATIC_UPDATER_DISABLED',true);" +
			"define('WP_DEFAULT_THEME','plain');if(!defined('ABSPATH'))define('ABSPATH',__DIR__.'/');" +
			"require_once ABSPATH.'wp-settings.php';",
	)
	mkdirSync(join(home, 'wp-content/mu-plugins'), { recursive: true })
	writeFileSync(
		join(home, 'wp-content/mu-plugins/here.php'),
		"<?php add_filter('http_request_host_is_external','__return_true');" +
			"add_filter('http_allowed_safe_ports',fn($ports)=>[...$ports,4398]);",
	)
	const theme = join(home, 'wp-content/themes/plain')
	mkdirSync(theme, { recursive: true })
	writeFileSync(join(theme, 'style.css'), '/* Theme Name: Plain */')
	writeFileSync(
		join(theme, 'index.php'),
		'<!doctype html><html lang="en"><head><?php wp_head(); ?></head><body><?php while (have_posts()) ' +
			'{ the_post(); the_content(); } wp_footer(); ?></body></html>',
	)
	php(
		"require_once ABSPATH.'wp-admin/includes/upgrade.php'; " +
			"wp_install('Oakfield', 'test', 'test@example.org', true, '', 'a long password'); switch_theme('plain');",
		"define('WP_INSTALLING', true);",
	)
}

function php(code: string, before = ''): string {
	const file = join(folder, 'wordpress', 'run.php')
	writeFileSync(file, `<?php ${before} $_SERVER['HTTP_HOST']='127.0.0.1:4399'; require __DIR__.'/wp-load.php'; ${code}`)
	return run('/usr/bin/php', [file]).trim()
}

function run(command: string, words: string[], env: Record<string, string> = {}): string {
	const { status, stdout, stderr, error } = spawnSync(command, words, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	})
	if (status !== 0) throw new Error(`${command} ${words[0] ?? ''}: ${error?.message ?? stderr.slice(-2000)}`)
	return stdout
}

/** In a group of its own, so that what it starts ends with it. */
function start(command: string, words: string[], env: Record<string, string> = {}): void {
	started.push(spawn(command, words, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } }))
}

function answers(address: string): Promise<void> {
	return until(async () => (await fetch(address).catch(() => undefined))?.ok ?? false, address)
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
	for (let tries = 0; tries < 120; tries += 1) {
		if (await isSo()) return
		await new Promise((done) => setTimeout(done, 500))
	}
	throw new Error(`Waited too long for ${what}`)
}
