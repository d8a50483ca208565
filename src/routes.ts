import { openSheetFile, type OpenSheet } from '#exchange/sheets/open-sheets.ts'

/** Every address on the site. A folder's name is its id, the same in every language. Nothing else writes a path. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')
const at = (locale: string, ...parts: string[]): string => `${base}/${[locale, ...parts].join('/')}/`
const calendarOf = (page: string): string => page.replace(/\/$/, '.ics')

export const homePath = (locale: string) => at(locale)
export const stagePath = (locale: string, stage: string) => at(locale, 'stages', stage)
export const outcomePath = (locale: string, outcome: string) => at(locale, 'outcomes', outcome)
export const needPath = (locale: string, need: string) => at(locale, 'needs', need)
export const allNeedsPath = (locale: string) => at(locale, 'needs')
/** A check by its id: `find-help`, `money-check`. */
export const checkPath = (locale: string, check: string) => at(locale, check)
/** The script a check is made from. */
export const checkDataPath = (locale: string, check: string) => `${checkPath(locale, check)}help.js`
/** What to have at hand to claim one kind of help with money, and what the form asks. */
export const moneyHelpPath = (locale: string, help: string) => at(locale, 'money-check', help)
export const findHelpPath = (locale: string) => checkPath(locale, 'find-help')
export const servicesPath = (locale: string) => at(locale, 'services')
export const servicesInTierPath = (locale: string, stage: string, tier: string) =>
	at(locale, 'services', 'stage', stage, tier)
export const servicesAtPlacePath = (locale: string, venue: string) => at(locale, 'services', 'place', venue)
export const servicesForNeedPath = (locale: string, need: string) => at(locale, 'services', 'need', need)
export const servicePath = (locale: string, service: string) => at(locale, 'services', service)
export const placesPath = (locale: string) => at(locale, 'places')
export const placePath = (locale: string, venue: string) => at(locale, 'places', venue)
/** Whose health visitors, midwives and hub are a family's, by where it lives. */
export const yourTeamPath = (locale: string) => at(locale, 'your-team')
export const guidesPath = (locale: string) => at(locale, 'guides')
export const guidePath = (locale: string, guide: string) => at(locale, 'guides', guide)
/** Nurseries, pre-schools and childminders: all, all of one kind, and what to ask when looking round. */
export const childcarePath = (locale: string) => at(locale, 'childcare')
export const childcareKindPath = (locale: string, kind: string) => at(locale, 'childcare', kind)
export const childcareVisitPath = (locale: string) => at(locale, 'childcare', 'visit')
/** What the finder reads on that page. */
export const childcareDataPath = (locale: string) => `${childcarePath(locale)}find.json`
export const childcareMorePath = (locale: string) => `${childcarePath(locale)}find-more.json`
export const whatsOnPath = (locale: string) => at(locale, 'whats-on')
export const whatsOnForStagePath = (locale: string, stage: string) => at(locale, 'whats-on', 'stage', stage)
/** The week as a message: of the area, or of `dads`, `stage/<stage>`, `place/<venue>`. */
export const weekMessagePath = (locale: string, of = '') => at(locale, 'whats-on', 'message', ...(of ? [of] : []))
/** For young people, and for everybody who lives there. */
export const youngPeoplePath = (locale: string) => at(locale, 'young-people')
export const communityPath = (locale: string) => at(locale, 'community')
/** What parents are asked, what they said and what came of it; `card` is for those who write by hand. */
export const haveYourSayPath = (locale: string) => at(locale, 'have-your-say')
export const sayCardPath = (locale: string) => at(locale, 'have-your-say', 'card')
/** What was spent and what changed: who is paid now, and a page for each year. */
export const whatWeSpendPath = (locale: string) => at(locale, 'what-we-spend')
export const spentInYearPath = (locale: string, year: string) => at(locale, 'what-we-spend', year)
export const urgentHelpPath = (locale: string) => at(locale, 'urgent-help')
/** A card to hold up: which language somebody speaks, and what is happening. */
export const showPath = (locale: string) => at(locale, 'show')
/** Words in pictures, to look at and to hear: all of them, and one thing's. */
export const easyPath = (locale: string, thing = '') => at(locale, 'easy', ...(thing ? [thing] : []))
/** Sound and film, each with what is in it told by its name. */
export const aloudPath = (name: string) => `${base}/aloud/${name}`
export const searchPath = (locale: string) => at(locale, 'search')
/** Calendars to add or follow: a file beside the page whose times it holds. */
export const serviceCalendarPath = (locale: string, service: string) => calendarOf(servicePath(locale, service))
/** The same with a reminder, to add to one's own calendar. */
export const serviceReminderPath = (locale: string, service: string) => `${servicePath(locale, service)}add.ics`
export const placeCalendarPath = (locale: string, venue: string) => calendarOf(placePath(locale, venue))
export const stageCalendarPath = (locale: string, stage: string) => calendarOf(stagePath(locale, stage))
export const forWorkersPath = (locale: string) => at(locale, 'for-workers')
/** A list to start from a pack. */
export const packPath = (locale: string, pack: string) => `${pickerPath(locale)}#pack=${pack}`
export const pathwayPath = (locale: string) => at(locale, 'for-workers', 'pathway')
export const referralsPath = (locale: string) => at(locale, 'for-workers', 'referrals')
export const consultationPath = (locale: string) => at(locale, 'for-workers', 'consultation')
/** Who works together, what they learn, and how to do a hard thing well. */
export const peoplePath = (locale: string) => at(locale, 'for-workers', 'people')
export const learningPath = (locale: string) => at(locale, 'for-workers', 'learning')
export const learningCalendarPath = (locale: string) => calendarOf(learningPath(locale))
/** One date of what workers can learn from, to add alone. */
export const learningDatePath = (locale: string, id: string, day: string) =>
	calendarOf(at(locale, 'for-workers', 'learning', `${id}-${day}`))
export const practicePath = (locale: string) => at(locale, 'for-workers', 'practice')
export const practiceNotePath = (locale: string, note: string) => at(locale, 'for-workers', 'practice', note)
/** What is known to help, of all that is more than for everyone. */
export const evidencePath = (locale: string) => at(locale, 'for-workers', 'evidence')
export const handoverPath = (locale: string) => at(locale, 'for-workers', 'handover')
/** What goes out as open data: what it is, and the files themselves; an endpoint of Open Referral is a folder. */
export const openDataPath = (locale: string) => at(locale, 'for-workers', 'open-data')
export const openReferralPath = (...parts: string[]) => `${base}/${['open', 'v3', ...parts].join('/')}`
export const openSheetPath = (locale: string, name: OpenSheet) => `${base}/open/${openSheetFile(locale, name)}`
export const openTablesPath = () => `${base}/open/hsds/datapackage.json`
/** What is new, moved or ended: for workers, and as feeds. */
export const changesPath = (locale: string) => at(locale, 'for-workers', 'changes')
export const changesFeedPath = (name: 'changes.xml' | 'changes.json') => `${base}/open/${name}`
/** A feed of the weeks of a place or a stage, beside its page. */
export const weekFeedPath = (page: string) => `${page}week.xml`
/** Weeks as messages and on paper, to pass on. */
export const weekPassOnPath = (locale: string) => at(locale, 'for-workers', 'week')
/** A place's week, for its wall. */
export const weekSheetPath = (locale: string, venue: string) => at(locale, 'for-workers', 'week', venue)
/** What there is to read and watch, for the shelf. */
export const shelfPath = (locale: string) => at(locale, 'for-workers', 'shelf')
/** An offer under the headings somebody asks for, by its id: `start-for-life`. */
export const offerPath = (locale: string, offer: string) => at(locale, offer)
/** The whole offer as a booklet, what it is made from, and the leaf of one place. */
export const bookletPath = (locale: string) => at(locale, 'for-workers', 'booklet')
export const bookletDataPath = (locale: string) => `${bookletPath(locale)}booklet.js`
export const leafPath = (locale: string, venue: string) => at(locale, 'for-workers', 'booklet', venue)
/**
 * Where the area has gaps and strengths: all of it, looked at by one outcome or by `audience`, `place`, …, and around
 * one centre; and as sheets, in English only.
 */
export const gapsPath = (locale: string) => at(locale, 'for-workers', 'gaps')
export const gapsByPath = (locale: string, by: string, cell = '') =>
	`${at(locale, 'for-workers', 'gaps', 'by', by)}${cell && `#${cell}`}`
export const centreGapsPath = (locale: string, venue: string) => at(locale, 'for-workers', 'gaps', venue)
export const gapSheetPath = (locale: string, name: 'gaps' | 'indicators') => `${at(locale, 'for-workers')}${name}.csv`
/** How often pages are opened. */
export const countsPath = (locale: string) => at(locale, 'for-workers', 'counts')
/** What named people have yet to confirm. */
export const signOffPath = (locale: string) => at(locale, 'for-workers', 'sign-off')
/** All words in a language that tell people what to do, to be read, answered and signed. */
export const signSheetPath = (locale: string) => `${at(locale, 'for-workers')}sign-off.csv`
/** What the founding papers ask for and where it lives: all of them, one of them, and our six topics beside others'. */
export const papersPath = (locale: string) => at(locale, 'for-workers', 'papers')
export const paperPath = (locale: string, paper: string) => at(locale, 'for-workers', 'papers', paper)
export const topicsSheetPath = (locale: string) => `${papersPath(locale)}topics.csv`
/** A page by its address below the language: `services/baby-massage`, or nothing for home. */
export const pageAtPath = (locale: string, page: string) => at(locale, ...(page ? [page] : []))
/** How to put a check on a tablet that many people use, and the check as it stands there. */
export const tabletPath = (locale: string) => at(locale, 'for-workers', 'tablet')
export const kioskPath = (locale: string, check: string) => `${checkPath(locale, check)}?kiosk`
export const postersPath = (locale: string) => at(locale, 'for-workers', 'posters')
export const posterPath = (locale: string, what: string) => at(locale, 'for-workers', 'posters', what)
/** A page of plain words; `example-area`, `privacy`. */
export const wordsPath = (locale: string, page: string) => at(locale, page)
/** A saved list, or one that a link holds after `#`; and the script all lists are made from. */
export const listPath = (locale: string) => at(locale, 'list')
export const listDataPath = (locale: string) => `${listPath(locale)}services.js`
/** Keeps a list's pages on the device; and what it keeps for one language. */
export const offlinePath = () => `${base}/offline.js`
export const offlineSetPath = (locale: string) => `${listPath(locale)}offline.json`
/** Scripts, each with what is in it told by its name: nothing else may lie there, for browsers keep it for a year. */
export const scriptsPath = () => `${base}/_astro/`
/** Where workers make a list for a parent, and print it. */
export const pickerPath = (locale: string) => at(locale, 'for-workers', 'share')
export const handOutPath = (locale: string) => at(locale, 'for-workers', 'hand-out')
/**
 * What a tap on Keep or Share needs, straight from its source while
 * somebody works on it; a build writes its hashed name instead.
 */
export const tapPath = () =>
	import.meta.env?.DEV ? `${base}/src/islands/lists/keep-and-share.ts` : `${scriptsPath()}tap.js`
/** What reads ages, places and days among words, likewise. */
export const readerPath = () =>
	import.meta.env?.DEV ? `${base}/src/islands/finder/reader.tsx` : `${scriptsPath()}reader.js`
/** The words of the share sheet. */
export const shareWordsPath = (locale: string) => `${base}/${locale}/share.js`
/** What the finder reads, in one language; and the English trade words for readers of the others. */
export const finderDataPath = (locale: string) => `${base}/${locale}/find.json`
export const finderMorePath = (locale: string) => `${base}/${locale}/find-more.json`
/** How a language says what the box reads of words. */
export const readingWordsPath = (locale: string) => `${base}/${locale}/reading.json`
/** A part of a large area's services, from 1. */
export const finderPartPath = (locale: string, part: number) => `${base}/${locale}/find/${part}.json`
export const tradeWordsPath = () => `${base}/trade-words.json`
export const pagefindPath = () => `${base}/pagefind/pagefind.js`
/** What other sites may show in a frame: `finder`, `service`, or a thing's own: `week/<venue>`, `stage/<stage>`. */
export const embedPath = (locale: string, what: string, id?: string) => at(locale, 'embed', what, ...(id ? [id] : []))
export const framesPath = (locale: string) => at(locale, 'embed')
export const embedBuilderPath = (locale: string) => at(locale, 'for-workers', 'embed')
/** Where those who run something say what has changed: `editThing` for one thing, perhaps straight at a task. */
export const editPath = (locale: string) => at(locale, 'for-workers', 'edit')
export const editThingPath = (locale: string, subject: string, id: string, task?: string) =>
	`${editPath(locale)}#${subject}=${id}${task ? `&do=${task}` : ''}`
/** What the editor is made from: scripts, of the area in one language, and of each thing in all. */
export const editDataPath = (locale: string) => `${editPath(locale)}area.js`
export const editThingsPath = () => `${base}/edit/`
export const duePath = (locale: string) => at(locale, 'for-workers', 'due')
/** The script other sites load; and who runs what where, which it needs for a centre's own scope. */
export const embedScriptPath = () => `${base}/embed.js`
export const embedScopePath = () => `${base}/embed.json`
/** What gives a frame its host's colours. */
export const embedLooksPath = () => `${base}/embed-looks.js`
/** What a site that is given a page's address shows instead of it. */
export const oembedPath = (page: string) => `${page}oembed.json`
/** Where a reader's language is chosen. */
export const startPath = () => `${base}/`
/** Maps as files of their own, the same in every language: around a place, and of the whole area. */
export const placeMapPath = (venue: string) => `${base}/maps/place-${venue}.svg`
export const areaMapPath = () => `${base}/maps/area.svg`
/** What a message or a post shows of a page. */
export const picturePath = (locale: string, name: string) => `${base}/${locale}/pictures/${name}.png`
export const iconPath = () => `${base}/icon.svg`

/** The same page in another language: only the first part of the address differs. */
export const inLanguage = (path: string, locale: string): string =>
	path.replace(new RegExp(`^${base}/[a-z]{2,3}/`), `${base}/${locale}/`)
