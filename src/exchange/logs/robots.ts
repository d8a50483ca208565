/**
 * What programs call themselves that ask for pages without a person: search engines, previews of links, checks whether
 * a site is up, and the tools such programs are made of. Most say "bot" or name the page that tells of them. A Cubot is
 * a phone.
 */
const robot = new RegExp(
	[
		'(?<!cu)bot(?![a-z])|robot|crawl|spider|slurp|archiver|scan|fetch|preview|monitor|uptime|pingdom|statuscake',
		'\\+?https?://|@[a-z0-9-]+\\.|facebookexternalhit|whatsapp/|skypeuri|embedly|mediapartners|adsbot',
		'curl/|wget|python|java/|okhttp|go-http|\\bnode\\b|axios|undici|libwww|perl|ruby|php/|guzzle|httpclient',
		'headless|phantomjs|selenium|puppeteer|playwright|lighthouse|gtmetrix|pagespeed|validator',
		'feedly|\\brss\\b|zgrab|masscan',
	].join('|'),
	'i',
)

/** Whether a program asked that no person looks through; one that says nothing of itself is taken for one. */
export const isRobot = (agent: string): boolean => agent === '' || agent === '-' || robot.test(agent)
