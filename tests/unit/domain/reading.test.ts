import { describe, expect, test } from 'vitest'
import { readingWords } from '#catalogue/reading-words.ts'
import type { Filters } from '#domain/finder/filters.ts'
import { normalisedText } from '#domain/finder/normalise.ts'
import { readerOf, type Surroundings } from '#domain/finder/reading.ts'
import type { Locale } from '#i18n/locales.ts'

const [wb1, wb2, oakfield, millLane] = [
	{ name: 'WB1 2', lat: 54.7, lon: 2 },
	{ name: 'WB2 5', lat: 54.6, lon: 2 },
	{ name: 'Oakfield', lat: 54.8, lon: 2 },
	{ name: 'Mill Lane', lat: 54.9, lon: 2 },
]
const names = ['free hours', '2 year old offer', 'Saturday kick-about', 'Mill Lane Library'].map(normalisedText)
const around: Surroundings = {
	today: '2026-11-26',
	places: [wb1, wb2, oakfield, millLane],
	isPhrase: (phrase) => names.some((name) => ` ${name} `.includes(` ${phrase} `)),
	canBeChosen: () => true,
	asWords: [],
}
function reading(locale: Locale, typed: string, more: Partial<Surroundings> = {}) {
	const { readings, rest } = readerOf(readingWords(locale))(typed, { ...around, ...more })
	const { near, ...filters } = readings.reduce<Partial<Filters>>((all, { filters }) => ({ ...all, ...filters }), {})
	return { rest, ...filters, ...(near ? { near: near.name } : {}) }
}
const here = (locale: Locale, typed: string): boolean =>
	readerOf(readingWords(locale))(typed, around).readings.some(({ filters }) => Object.keys(filters).length === 0)

describe('how old', () => {
	test.each<[Locale, string, number]>([
		['en', '9 weeks', 9],
		['en', '9 week old', 9],
		['en', '9wks old', 9],
		['en', 'aged 8 months', 34],
		['en', 'two year old', 104],
		['en', '2.5 year old', 130],
		['en', '0-6 months', 26],
		['en', '30 weeks pregnant', -10],
		['en', 'pregnant 12 weeks', -28],
		['en', '30 wks into my pregnancy', -10],
		['pl', '9 tygodni', 9],
		['pl', 'dwulatek', 104],
		['pl', '30 tydzień ciąży', -10],
		['pl', '30 tydzien ciazy', -10],
		['pl', 'półtora roku', 78],
		['ro', '6 luni', 26],
		['ro', '30 de săptămâni însărcinată', -10],
		['ro', 'un an și jumătate', 78],
		['ur', '۹ ہفتے کا', 9],
		['ur', '٦ مهينے', 26],
		['ur', 'ڈیڑھ سال', 78],
		['ur', '6 mahine ka', 26],
		['ur', '۳۰ ہفتے حاملہ', -10],
		['bn', '৯ সপ্তাহের', 9],
		['bn', 'আড়াই বছর', 130],
		['bn', '৩০ সপ্তাহের গর্ভবতী', -10],
		['ar', '٩ أسابيع', 9],
		['ar', 'عمره سنتين', 104],
		['ar', 'حامل ٣٠ أسبوع', -10],
		['en', '2yo', 104],
		['en', '12 weeks along', -28],
		['pl', 'rok i pol', 78],
		['pl', 'trzymiesięczniak', 13],
		['pl', 'dwuletniej', 104],
		['pl', '32 tydz. ciąży', -8],
		['pl', 'siódmy miesiąc ciąży', -10],
		['ro', 'un an jumate', 78],
		['ro', 'gestatie 30 saptamani', -10],
		['ur', '6 mahinay ki', 26],
		['ur', 'ساڑھے تین سال', 182],
		['bn', 'ছয়মাসের', 26],
		['bn', 'দেড় বছর', 78],
		['bn', 'প্রেগন্যান্ট ৩০ সপ্তাহ', -10],
		['bn', '2 bosorer', 104],
		['ar', 'سنتين ونصف', 130],
		['ar', 'حامل بالشهر السابع', -10],
	])('%s: %s', (locale, typed, age) => expect(reading(locale, typed)).toEqual({ rest: '', age }))

	test.each<[Locale, string]>([
		['en', 'newborn'],
		['pl', 'noworodek'],
		['ro', 'nou-născut'],
		['ur', 'نومولود'],
		['bn', 'নবজাতক'],
		['ar', 'مولود جديد'],
	])('%s: %s is a stage', (locale, typed) => expect(reading(locale, typed)).toEqual({ rest: '', stage: 'newborn' }))

	test.each([
		'every 2 weeks',
		'in 3 weeks',
		'15 hours',
		'9 years old',
		'50 weeks pregnant',
		'2 year old offer',
		'2 year old and 4 year old',
		'6 people',
	])('"%s" says no age', (typed) => expect(reading('en', typed)).toEqual({ rest: typed }))
	test.each<[Locale, string]>([
		['en', 'crying 2 weeks in a row'],
		['ur', 'دو ہفتے سے کھانسی'],
		['bn', 'দুই সপ্তাহ ধরে কাশি'],
		['ar', 'صار له أسبوعين مريض'],
	])('%s: "%s" says how long, not how old', (locale, typed) => expect(reading(locale, typed)).toEqual({ rest: typed }))
})

describe('where', () => {
	test.each<[Locale, string, string, string]>([
		['en', 'crying near WB2', 'crying', 'WB2'],
		['en', 'crying WB2 5AA', 'crying', 'WB2 5'],
		['en', 'baby group 12 Mill Lane, Wrenbridge, WB1 2PK', 'baby group', 'WB1 2'],
		['en', 'group in oakfield', 'group', 'Oakfield'],
		['en', 'singing near mill lane', 'singing', 'Mill Lane'],
		['pl', 'grupa blisko Oakfield', 'grupa', 'Oakfield'],
		['ro', 'grup lângă Oakfield', 'grup', 'Oakfield'],
		['ur', 'Oakfield کے قریب گروپ', 'گروپ', 'Oakfield'],
		['bn', 'Oakfield এর কাছে গ্রুপ', 'গ্রুপ', 'Oakfield'],
		['ar', 'مجموعة في Oakfield', 'مجموعة', 'Oakfield'],
	])('%s: %s', (locale, typed, rest, near) => expect(reading(locale, typed)).toEqual({ rest, near }))

	test.each(['oakfield nursery', 'in Mill Lane Library', 'near London'])('"%s" is searched for', (typed) =>
		expect(reading('en', typed)).toEqual({ rest: typed }),
	)
	test.each<[Locale, string]>([
		['en', 'groups near me'],
		['pl', 'grupy blisko mnie'],
		['ro', 'grupuri lângă mine'],
		['ur', 'میرے قریب گروپ'],
		['bn', 'আমার কাছে গ্রুপ'],
		['ar', 'مجموعات قريبة مني'],
	])('%s: %s asks where the phone is', (locale, typed) => expect(here(locale, typed)).toBe(true))
	test.each<[Locale, string]>([
		['en', 'no playgroups near me'],
		['pl', 'nie ma grupy blisko mnie'],
		['ro', 'nu e niciun grup lângă mine'],
		['ur', 'میرے قریب کوئی گروپ نہیں'],
		['bn', 'আমার কাছে কোনো গ্রুপ নেই'],
		['bn', 'আমার কাছে ফুড ব্যাংক'],
		['ar', 'مجموعات جنبي'],
		['ar', 'طفلي لا ينام مساعدة قريبة مني'],
		['en', 'help for my husband near me'],
		['en', 'family hub near me'],
		['pl', 'centrum rodziny blisko mnie'],
		['pl', 'dziecko nie śpi pomoc blisko mnie'],
		['ro', 'medic de familie lângă mine'],
		['ur', 'سگریٹ چھوڑنے میں مدد میرے قریب'],
	])('%s: %s asks it too', (locale, typed) => expect(here(locale, typed)).toBe(true))
	test.each<[Locale, string]>([
		['en', 'no one near me'],
		['en', 'baby only sleeps near me'],
		['en', 'people smoke around me'],
		['pl', 'nie mam nikogo blisko mnie'],
		['pl', 'dziecko śpi obok mnie'],
		['ro', 'nu e nimeni lângă mine'],
		['ro', 'bebelușul doarme lângă mine'],
		['ur', 'میرے پاس پیسے نہیں'],
		['ur', 'mere paas paise nahi'],
		['ur', 'میرے آس پاس کوئی نہیں'],
		['ur', 'بچہ میرے قریب سوتا ہے'],
		['bn', 'আমার কাছে টাকা নেই'],
		['bn', 'amar kache taka nai'],
		['bn', 'আমার পাশে কেউ নেই'],
		['bn', 'বাচ্চা আমার কাছে আসে না'],
		['ar', 'ليس عندي مال'],
		['ar', 'ما في حدا جنبي'],
		['ar', 'طفلي ينام جنبي'],
	])('%s: "%s" says what somebody has, or who is with her', (locale, typed) => {
		expect(here(locale, typed)).toBe(false)
		expect(reading(locale, typed)).toEqual({ rest: typed })
	})
})

describe('when, and what it costs', () => {
	test.each<[Locale, string, object]>([
		['en', 'group tuesday morning', { rest: 'group', day: 'tuesday', part: 'morning' }],
		['en', 'group this weekend', { rest: 'group', day: 'weekend' }],
		['en', 'food bank today', { rest: 'food bank', day: 'thursday' }],
		['en', 'food bank tomorrow', { rest: 'food bank', day: 'friday' }],
		['pl', 'grupa we wtorek rano', { rest: 'grupa', day: 'tuesday', part: 'morning' }],
		['ro', 'grup marți dimineața', { rest: 'grup', day: 'tuesday', part: 'morning' }],
		['ur', 'منگل صبح گروپ', { rest: 'گروپ', day: 'tuesday', part: 'morning' }],
		['bn', 'মঙ্গলবার সকালে গ্রুপ', { rest: 'গ্রুপ', day: 'tuesday', part: 'morning' }],
		['ar', 'مجموعة الثلاثاء صباحا', { rest: 'مجموعة', day: 'tuesday', part: 'morning' }],
		['en', 'free massage for dads', { rest: 'massage', flags: ['dads'] }],
		['pl', 'za darmo', { rest: '', flags: ['free'] }],
		['ro', 'gratuit', { rest: '', flags: ['free'] }],
		['ur', 'مفت', { rest: '', flags: ['free'] }],
		['bn', 'বাবাদের জন্য', { rest: '', flags: ['dads'] }],
		['ar', 'للآباء', { rest: '', flags: ['dads'] }],
		['en', 'evening classes', { rest: 'classes', part: 'evening' }],
		['en', 'anything for a 9 month old in the morning', { rest: 'anything for a', age: 39, part: 'morning' }],
		['pl', 'zajęcia popołudniami', { rest: 'zajęcia', part: 'afternoon' }],
		['ro', 'activități dimineața', { rest: 'activități', part: 'morning' }],
		['ur', 'شام کی کلاسیں', { rest: 'کی کلاسیں', part: 'evening' }],
		['bn', 'সকালের গ্রুপ', { rest: 'গ্রুপ', part: 'morning' }],
		['ar', 'المساء', { rest: '', part: 'evening' }],
		['en', 'good morning group tuesday', { rest: 'group', day: 'tuesday' }],
		['pl', 'w piątek po południu', { rest: '', day: 'friday', part: 'afternoon' }],
		['ro', 'grup sambata dupa pranz', { rest: 'grup', day: 'saturday', part: 'afternoon' }],
		['ur', 'jumma ko group', { rest: 'group', day: 'friday' }],
		['bn', 'শুক্কুরবার ক্লাস', { rest: 'ক্লাস', day: 'friday' }],
		['ar', 'مجموعة بالسبت', { rest: 'مجموعة', day: 'saturday' }],
		['bn', 'বিনা খরচে', { rest: '', flags: ['free'] }],
		['ur', 'abbu ke liye', { rest: '', flags: ['dads'] }],
	])('%s: %s', (locale, typed, says) => expect(reading(locale, typed)).toEqual(says))

	test.each(['free hours', 'morning sickness', 'saturday kick-about', 'crying at night', 'monday tuesday'])(
		'"%s" is searched for',
		(typed) => expect(reading('en', typed)).toEqual({ rest: typed }),
	)
	test.each<[Locale, string]>([
		['en', 'baby cries in the evening'],
		['en', 'good morning'],
		['en', 'good morning group'],
		['pl', 'rano mdłości'],
		['ro', 'bebe plânge seara'],
		['ro', 'bună dimineața, caut grup'],
		['ur', 'بچہ شام کو روتا ہے'],
		['bn', 'বাচ্চা সন্ধ্যায় কাঁদে'],
		['ar', 'صباح الخير أبحث عن مجموعة'],
		['ar', 'أريد أن أتحدث مع أحد'],
		['ar', 'يبكي كل يوم'],
		['ar', 'توأم اثنين'],
	])('%s: "%s" asks for no time', (locale, typed) => expect(reading(locale, typed)).toEqual({ rest: typed }))
})

test('what was taken off is words again, and what cannot be chosen is not read', () => {
	expect(reading('en', 'rhymes tuesday', { asWords: ['tuesday'] })).toEqual({ rest: 'rhymes tuesday' })
	expect(reading('en', 'rhymes tuesday', { canBeChosen: ({ day }) => !day })).toEqual({ rest: 'rhymes tuesday' })
})
test('words are left as they were typed', () => expect(reading('ur', 'بچے کی نیند ۹ ہفتے').rest).toBe('بچے کی نیند'))
