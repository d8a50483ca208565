import { areaMinimum } from './area-minimum.ts'
import { bookings } from './booking.ts'
import { checkedDates } from './checked-dates.ts'
import { confidentialPlaces } from './confidential-places.ts'
import { easy } from './easy.ts'
import { evidence } from './evidence.ts'
import { exampleNumbers } from './example-numbers.ts'
import { linkRoles } from './link-roles.ts'
import { figuresInProse } from './figures-in-prose.ts'
import { followOn } from './follow-on.ts'
import { resources } from './resources.ts'
import { retiredIds } from './retired-ids.ts'
import { glossary } from './glossary.ts'
import { heard } from './heard.ts'
import { indicators } from './indicators.ts'
import { leadsTo } from './leads-to.ts'
import { links } from './links.ts'
import { moneyHelps } from './money-helps.ts'
import { noFamilyTold } from './no-family-told.ts'
import { nothingEmpty } from './nothing-empty.ts'
import { notices } from './notices.ts'
import { openData } from './open-data.ts'
import { packs } from './packs.ts'
import { partsMatch } from './parts-match.ts'
import { plainWords } from './plain-words.ts'
import type { Rule } from './rule.ts'
import { selfChecks } from './self-checks.ts'
import { sensitiveNeeds } from './sensitive-needs.ts'
import { sessionPlaces } from './session-places.ts'
import { settings } from './settings.ts'
import { specialistReferral } from './specialist-referral.ts'
import { shownLanguages } from './shown-languages.ts'
import { siteLooks } from './site-looks.ts'
import { standsFor } from './stands-for.ts'
import { teams } from './teams.ts'
import { translations } from './translations.ts'
import { yearly } from './yearly.ts'

/** What is wrong with single things, whatever else there is. */
export const rules: readonly Rule[] = [
	specialistReferral,
	evidence,
	linkRoles,
	indicators,
	notices,
	heard,
	noFamilyTold,
	yearly,
	nothingEmpty,
	partsMatch,
	easy,
	links,
	sessionPlaces,
	settings,
	bookings,
	confidentialPlaces,
	standsFor,
	shownLanguages,
	siteLooks,
	sensitiveNeeds,
	openData,
	resources,
	retiredIds,
	exampleNumbers,
	plainWords,
	glossary,
	figuresInProse,
	translations,
	checkedDates,
]

/** What is missing among all things, or does not fit others: a thing that cannot be read would be missed everywhere. */
export const rulesOfTheWhole: readonly Rule[] = [areaMinimum, selfChecks, moneyHelps, packs, teams, followOn, leadsTo]
