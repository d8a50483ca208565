export type Query = {
	locale: 'en' | 'ro' | 'ur' | 'pl' | 'bn' | 'ar'
	kind: 'exact' | 'plural' | 'misspelt' | 'keyboard' | 'first-letters' | 'slang' | 'trade' | 'latin'
	typed: string
	/** Any of these first is what a parent would be glad to find. */
	expected: readonly string[]
}

// Answers that any words for the same thing may find.
const abuse = ['need:feel-safe', 'service:safe-harbour-outreach', 'service:nda-helpline', 'need:urgent-danger']
const afterBirth = ['need:urgent-after-birth', 'need:own-health']
const antenatal = [
	'need:antenatal',
	'service:birth-and-baby-classes',
	'service:baby-steps-course',
	'service:bump-to-baby-online',
	'service:nct',
]
const babyIll = ['need:urgent-baby-ill', 'service:nhs-111']
const babyThings = ['service:baby-bank', 'service:food-bank', 'service:food-bank-wrenbridge', 'need:money-food']
const behaviour = ['need:behaviour', 'service:incredible-years-preschool', 'service:triple-p', 'service:family-lives']
const benefits = [
	'need:money-check',
	'service:help-with-claims',
	'service:calculators',
	'service:turn2us',
	'service:jcp',
]
const bills = ['need:money-bills', 'service:crisis-fund', 'service:crf', 'service:money-and-debt-drop-in']
const births = ['guide:register-a-birth', 'service:birth-registration']
const childcare = [
	'need:childcare',
	'guide:funded-childcare',
	'service:help-finding-childcare',
	'service:oakfield-nursery-places',
	'service:funded-places-for-twos',
	'service:family-information-service',
]
const crisis = [
	'need:urgent-mental-health',
	'service:nhs-111-mh',
	'service:samaritans',
	'service:papyrus',
	'service:calm',
	'service:shout',
]
const crying = [
	'need:crying-coping',
	'guide:coping-with-crying',
	'service:coping-with-crying-film',
	'service:icon',
	'service:cry-sis',
]
const dads = [
	'need:dad-partner',
	'service:dad-to-dad',
	'service:dads-and-babies-walk',
	'service:dad-matters',
	'service:dadpad',
]
const damp = ['need:housing', 'service:housing-advice', 'service:shelter']
const debt = [
	'need:debt',
	'service:debt-appointments',
	'service:money-and-debt-drop-in',
	'service:stepchange',
	'service:national-debtline',
]
const disabledChild = [
	'need:disabled-child',
	'service:sendiass-wrenbridge',
	'service:sendiass',
	'service:portage-home-visiting',
	'service:contact',
	'service:sensory-play',
]
const doctor = ['need:gp', 'service:dotw', 'venue:riverside-health-centre']
const drugs = ['need:alcohol-drugs', 'service:clearway', 'service:frank', 'service:drinkline']
const earlyBaby = ['need:early-baby', 'service:early-babies-group', 'service:bliss']
const english = ['need:english-maths', 'service:english-for-parents', 'venue:wrenbridge-college']
const familyHelp = [
	'need:family-help',
	'guide:early-help-plan',
	'service:family-help-worker',
	'service:stronger-families-key-worker',
]
const familyNurse = ['service:family-nurse-partnership', 'need:young-parent']
const feeding = [
	'need:feeding',
	'guide:feeding-your-baby',
	'service:baby-feeding-drop-in',
	'service:breastfeeding-peer-supporters',
	'service:nbh',
	'service:lll',
]
const firstFoods = ['need:first-foods', 'guide:first-foods', 'service:healthy-family-cooking']
const food = ['need:money-food', 'service:food-bank-wrenbridge', 'service:food-bank']
const freeHours = [
	'guide:funded-childcare',
	'need:childcare',
	'service:funded-places-for-twos',
	'service:help-finding-childcare',
	'service:best-start',
]
const groups = ['need:groups', 'service:stay-and-play-toddlers', 'service:stay-and-play-under-ones']
const healthVisitor = ['need:health-visitor', 'guide:what-a-health-visitor-does', 'service:health-visiting-team']
const healthyStart = ['guide:healthy-start', 'service:healthy-start', 'need:money-food']
const homeless = ['need:housing-urgent', 'service:housing-advice', 'service:shelter']
const hub = ['venue:wrenbridge-family-hub', 'service:family-hub-front-desk', 'service:find-hub', 'service:best-start']
const jobs = ['need:work-skills', 'service:job-club', 'service:jobcentre-work-coach', 'service:ncs', 'service:jcp']
const kin = ['need:kinship', 'service:kinship-carers-group', 'service:grandparents-and-tots', 'service:kinship']
const lateTalking = ['service:speech-and-language', 'service:sluk', 'need:baby-development']
const library = [
	'venue:mill-lane-library',
	'service:rhyme-time',
	'service:toy-and-leaflet-library',
	'service:book-gifting',
]
const lonely = [
	'need:lonely',
	'service:coffee-and-chat',
	'service:parent-mentors',
	'service:home-start',
	'service:home-start-visiting',
]
const loss = [
	'need:loss',
	'service:after-loss-group',
	'service:sands',
	'service:miscarriage-uk',
	'service:cbuk',
	'service:petals',
	'service:tommys',
]
const lowMood = [
	'need:mood',
	'guide:looking-after-your-mind',
	'service:tea-and-talk',
	'service:pandas',
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
	'service:mind',
]
const maternityUnit = ['need:urgent-pregnancy', 'service:wrenbridge-maternity-unit', 'service:maternity-unit']
const midwife = ['need:pregnancy-care', 'guide:see-a-midwife', 'service:community-midwives']
const milk = [
	'need:feeding-soon',
	'need:feeding',
	'guide:feeding-your-baby',
	'service:baby-feeding-drop-in',
	'service:breastfeeding-peer-supporters',
	'service:nbh',
	'service:lll',
]
const newHere = ['need:new-to-uk', 'service:welcome-to-wrenbridge', 'service:migrant-help']
const perinatal = [
	'service:perinatal-mh',
	'service:mental-health-team-for-new-parents',
	'service:specialist-midwife-mental-health',
	'need:mood',
	'guide:looking-after-your-mind',
]
const relationship = ['need:relationship', 'service:getting-on-better', 'service:family-line']
const saferSleep = ['need:safer-sleep', 'guide:safer-sleep', 'service:lullaby']
const single = ['need:single-parent', 'service:one-parent-families-group', 'service:gingerbread']
const sleep = ['need:sleep', 'service:sleep-workshop', 'service:cry-sis']
const smoking = ['need:smoking', 'service:stop-smoking-drop-in', 'service:smokefree']
const socialWorker = ['need:social-worker', 'guide:if-a-social-worker-is-involved', 'service:frg']
const speech = [
	'service:speech-and-language',
	'service:sluk',
	'need:baby-development',
	'need:talk-play',
	'guide:talk-and-play',
]
const talking = [
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
	'need:mood',
	'need:worry',
	'guide:looking-after-your-mind',
]
const teeth = ['need:teeth', 'guide:teeth-and-dentists', 'service:find-dentist', 'service:first-teeth-drop-in']
const twins = ['need:twins', 'service:twins-club', 'service:twins-trust']
const twoYears = ['need:two-year-check', 'guide:the-two-year-check', 'service:two-year-check-clinic']
const vaccines = ['need:vaccines', 'guide:vaccines', 'service:vaccine-clinic']
const volunteering = ['need:give-back', 'service:volunteer-with-us', 'service:offer-your-skills']
const workRights = [
	'need:work-rights',
	'guide:rights-at-work',
	'service:acas',
	'service:maternity-action',
	'service:working-families',
]
const worry = [
	'need:worry',
	'need:worry-light',
	'guide:looking-after-your-mind',
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
]
const young = [
	'need:young-parent',
	'service:young-parents-group',
	'service:young-parents-midwife',
	'service:family-nurse-partnership',
]

/** What parents and workers type, and what should come first. */
export const queries: readonly Query[] = [
	// English
	{ locale: 'en', kind: 'exact', typed: 'Baby feeding drop-in', expected: ['service:baby-feeding-drop-in'] },
	{ locale: 'en', kind: 'exact', typed: 'health visitor', expected: healthVisitor },
	{ locale: 'en', kind: 'exact', typed: 'Healthy Start', expected: healthyStart },
	{ locale: 'en', kind: 'exact', typed: 'Home-Start', expected: ['service:home-start', 'service:home-start-visiting'] },
	{ locale: 'en', kind: 'exact', typed: 'Mill Lane Library', expected: ['venue:mill-lane-library'] },
	{ locale: 'en', kind: 'exact', typed: 'family hub', expected: hub },
	{ locale: 'en', kind: 'exact', typed: 'postnatal depression', expected: lowMood },
	{ locale: 'en', kind: 'exact', typed: 'register a birth', expected: births },
	{ locale: 'en', kind: 'exact', typed: 'safer sleep', expected: saferSleep },
	{ locale: 'en', kind: 'exact', typed: 'baby massage', expected: ['service:baby-massage'] },
	{ locale: 'en', kind: 'exact', typed: 'stop smoking', expected: smoking },
	{ locale: 'en', kind: 'exact', typed: 'food bank', expected: food },
	{ locale: 'en', kind: 'plural', typed: 'grandparent', expected: kin },
	{ locale: 'en', kind: 'plural', typed: 'midwives', expected: [...midwife, 'service:tommys'] },
	{ locale: 'en', kind: 'plural', typed: 'vaccinations', expected: vaccines },
	{ locale: 'en', kind: 'plural', typed: 'tantrum', expected: behaviour },
	{ locale: 'en', kind: 'plural', typed: 'nurseries', expected: childcare },
	{ locale: 'en', kind: 'plural', typed: 'dentist', expected: teeth },
	{ locale: 'en', kind: 'plural', typed: 'twin', expected: twins },
	{ locale: 'en', kind: 'plural', typed: 'childminder', expected: ['service:childminder-drop-in', ...childcare] },
	{ locale: 'en', kind: 'plural', typed: 'debts', expected: debt },
	{ locale: 'en', kind: 'misspelt', typed: 'breastfeding', expected: feeding },
	{ locale: 'en', kind: 'misspelt', typed: 'heatlh visitor', expected: healthVisitor },
	{ locale: 'en', kind: 'misspelt', typed: 'imunisation', expected: vaccines },
	{ locale: 'en', kind: 'misspelt', typed: 'midwiffe', expected: midwife },
	{ locale: 'en', kind: 'misspelt', typed: 'nersery', expected: childcare },
	{ locale: 'en', kind: 'misspelt', typed: 'dentits', expected: teeth },
	{ locale: 'en', kind: 'misspelt', typed: 'miscariage', expected: loss },
	{ locale: 'en', kind: 'misspelt', typed: 'speach therapy', expected: speech },
	{ locale: 'en', kind: 'misspelt', typed: 'maternaty leave', expected: workRights },
	{ locale: 'en', kind: 'misspelt', typed: 'deppression', expected: lowMood },
	{ locale: 'en', kind: 'misspelt', typed: 'todler group', expected: groups },
	{
		locale: 'en',
		kind: 'misspelt',
		typed: 'univrsal credit',
		expected: [...benefits, 'service:jobcentre-work-coach', 'service:cab'],
	},
	{ locale: 'en', kind: 'first-letters', typed: 'breas', expected: feeding },
	{ locale: 'en', kind: 'first-letters', typed: 'vacc', expected: vaccines },
	{ locale: 'en', kind: 'first-letters', typed: 'mid', expected: [...midwife, 'service:tommys'] },
	{ locale: 'en', kind: 'first-letters', typed: 'health vis', expected: healthVisitor },
	{ locale: 'en', kind: 'first-letters', typed: 'immun', expected: vaccines },
	{ locale: 'en', kind: 'first-letters', typed: 'premat', expected: earlyBaby },
	{ locale: 'en', kind: 'slang', typed: 'skint', expected: bills },
	{
		locale: 'en',
		kind: 'slang',
		typed: 'cant cope',
		expected: [
			'need:crying-coping',
			'guide:coping-with-crying',
			'need:mood',
			'need:urgent-mental-health',
			...familyHelp,
		],
	},
	{ locale: 'en', kind: 'slang', typed: 'baby wont sleep', expected: sleep },
	{ locale: 'en', kind: 'slang', typed: 'wont stop crying', expected: crying },
	{ locale: 'en', kind: 'slang', typed: 'jabs', expected: vaccines },
	{ locale: 'en', kind: 'slang', typed: 'fags', expected: smoking },
	{ locale: 'en', kind: 'slang', typed: 'knackered', expected: sleep },
	{ locale: 'en', kind: 'slang', typed: 'kicked out', expected: homeless },
	{ locale: 'en', kind: 'slang', typed: 'black mould', expected: damp },
	{ locale: 'en', kind: 'slang', typed: 'terrible twos', expected: behaviour },
	{ locale: 'en', kind: 'slang', typed: 'not enough milk', expected: milk },
	{ locale: 'en', kind: 'slang', typed: 'my partner hits me', expected: abuse },
	{ locale: 'en', kind: 'slang', typed: 'no money for nappies', expected: [...babyThings, ...bills] },
	{ locale: 'en', kind: 'slang', typed: 'baby not moving', expected: maternityUnit },
	{ locale: 'en', kind: 'slang', typed: 'I want to die', expected: crisis },
	{
		locale: 'en',
		kind: 'slang',
		typed: 'someone to talk to',
		expected: [...lonely, 'service:samaritans', 'service:shout'],
	},
	{ locale: 'en', kind: 'slang', typed: 'mum and baby group', expected: groups },
	{ locale: 'en', kind: 'slang', typed: '2 year old not talking', expected: [...lateTalking, ...twoYears] },
	{ locale: 'en', kind: 'slang', typed: 'red book', expected: [...healthVisitor, 'service:baby-weigh-in'] },
	{ locale: 'en', kind: 'slang', typed: 'anxious all the time', expected: worry },
	{ locale: 'en', kind: 'slang', typed: 'single mum', expected: single },
	{ locale: 'en', kind: 'trade', typed: 'SALT', expected: [...speech, 'service:baby-signing'] },
	{ locale: 'en', kind: 'trade', typed: 'FNP', expected: familyNurse },
	{ locale: 'en', kind: 'trade', typed: 'perinatal', expected: perinatal },
	{ locale: 'en', kind: 'trade', typed: 'IAPT', expected: talking },
	{ locale: 'en', kind: 'trade', typed: 'antenatal', expected: antenatal },
	{ locale: 'en', kind: 'trade', typed: 'EPDS', expected: lowMood },
	{ locale: 'en', kind: 'trade', typed: 'HV', expected: healthVisitor },
	{
		locale: 'en',
		kind: 'trade',
		typed: 'NRPF',
		expected: ['need:no-public-funds', 'need:new-to-uk', 'service:maternity-action', 'service:welcome-to-wrenbridge'],
	},
	{ locale: 'en', kind: 'trade', typed: 'ESOL', expected: [...english, 'service:welcome-to-wrenbridge'] },
	{ locale: 'en', kind: 'trade', typed: 'IDVA', expected: abuse },
	{ locale: 'en', kind: 'trade', typed: 'ASQ-3', expected: [...twoYears, 'need:baby-development'] },
	{ locale: 'en', kind: 'trade', typed: 'early help assessment', expected: familyHelp },
	// Romanian: with and without its marks, and with the cedillas of older keyboards
	{ locale: 'ro', kind: 'exact', typed: 'alăptare', expected: feeding },
	{ locale: 'ro', kind: 'exact', typed: 'medic de familie', expected: doctor },
	{ locale: 'ro', kind: 'exact', typed: 'Banca de alimente Wrenbridge', expected: food },
	{ locale: 'ro', kind: 'exact', typed: 'Masaj pentru bebeluși', expected: ['service:baby-massage'] },
	{ locale: 'ro', kind: 'exact', typed: 'certificat de naștere', expected: births },
	{ locale: 'ro', kind: 'plural', typed: 'vaccinurile copilului', expected: vaccines },
	{ locale: 'ro', kind: 'plural', typed: 'dinții', expected: teeth },
	{ locale: 'ro', kind: 'plural', typed: 'moașele', expected: [...midwife, 'service:tommys'] },
	{ locale: 'ro', kind: 'plural', typed: 'gemenilor', expected: twins },
	{ locale: 'ro', kind: 'plural', typed: 'datoriile', expected: debt },
	{ locale: 'ro', kind: 'misspelt', typed: 'alaptre', expected: feeding },
	{ locale: 'ro', kind: 'misspelt', typed: 'vacin', expected: vaccines },
	{ locale: 'ro', kind: 'misspelt', typed: 'gradinta', expected: childcare },
	{ locale: 'ro', kind: 'misspelt', typed: 'depreise', expected: lowMood },
	{ locale: 'ro', kind: 'misspelt', typed: 'asitenta comunitara', expected: healthVisitor },
	{ locale: 'ro', kind: 'misspelt', typed: 'dentiist', expected: teeth },
	{ locale: 'ro', kind: 'misspelt', typed: 'diversificre', expected: firstFoods },
	{ locale: 'ro', kind: 'misspelt', typed: 'nu vorbste', expected: [...speech, ...twoYears] },
	{ locale: 'ro', kind: 'keyboard', typed: 'moasa', expected: midwife },
	{ locale: 'ro', kind: 'keyboard', typed: 'creşă', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'ro', kind: 'keyboard', typed: 'după naştere', expected: [...afterBirth, ...lowMood] },
	{ locale: 'ro', kind: 'keyboard', typed: 'gradinita', expected: childcare },
	{ locale: 'ro', kind: 'keyboard', typed: 'violenta domestica', expected: abuse },
	{ locale: 'ro', kind: 'first-letters', typed: 'alăpt', expected: feeding },
	{ locale: 'ro', kind: 'first-letters', typed: 'vacc', expected: vaccines },
	{
		locale: 'ro',
		kind: 'slang',
		typed: 'nu mai pot',
		expected: ['need:mood', 'need:crying-coping', 'guide:coping-with-crying', ...crisis],
	},
	{ locale: 'ro', kind: 'slang', typed: 'caut de lucru', expected: jobs },
	{ locale: 'ro', kind: 'slang', typed: 'plânge mult bebe', expected: [...crying, 'need:mood'] },
	{ locale: 'ro', kind: 'slang', typed: 'ma bate barbatul', expected: abuse },
	{ locale: 'ro', kind: 'trade', typed: 'SALT', expected: [...speech, 'service:baby-signing'] },
	{ locale: 'ro', kind: 'trade', typed: 'health visitor', expected: healthVisitor },
	{ locale: 'ro', kind: 'trade', typed: 'FNP', expected: familyNurse },
	// Urdu: also typed with Arabic ي ك ه, and in Latin letters
	{ locale: 'ur', kind: 'exact', typed: 'دودھ پلانا', expected: feeding },
	{ locale: 'ur', kind: 'exact', typed: 'معذور بچہ', expected: disabledChild },
	{ locale: 'ur', kind: 'exact', typed: 'ہیلتھ وزیٹر', expected: healthVisitor },
	{ locale: 'ur', kind: 'exact', typed: 'بچے کی مالش', expected: ['service:baby-massage', 'need:bonding'] },
	{ locale: 'ur', kind: 'exact', typed: 'فوڈ بینک', expected: food },
	{ locale: 'ur', kind: 'plural', typed: 'دانتوں', expected: teeth },
	{ locale: 'ur', kind: 'plural', typed: 'ٹیکوں', expected: vaccines },
	{ locale: 'ur', kind: 'plural', typed: 'نرسریاں', expected: childcare },
	{ locale: 'ur', kind: 'plural', typed: 'قرضے', expected: debt },
	{ locale: 'ur', kind: 'misspelt', typed: 'ہیلت وزیٹر', expected: healthVisitor },
	{ locale: 'ur', kind: 'misspelt', typed: 'نرسسری', expected: childcare },
	{ locale: 'ur', kind: 'misspelt', typed: 'انگرزی سیکھنا', expected: english },
	{ locale: 'ur', kind: 'misspelt', typed: 'سگرٹ چھوڑنا', expected: smoking },
	{ locale: 'ur', kind: 'misspelt', typed: 'ڈپرشن', expected: lowMood },
	{ locale: 'ur', kind: 'misspelt', typed: 'جڑاوں بچے', expected: twins },
	{ locale: 'ur', kind: 'misspelt', typed: 'مڈوایف', expected: [...midwife, 'service:tommys'] },
	{ locale: 'ur', kind: 'keyboard', typed: 'ٹيكے', expected: vaccines },
	{ locale: 'ur', kind: 'keyboard', typed: 'ہيلتھ وزيٹر', expected: healthVisitor },
	{ locale: 'ur', kind: 'keyboard', typed: 'دوده پلانا', expected: feeding },
	{ locale: 'ur', kind: 'keyboard', typed: 'كرايه', expected: [...bills, ...homeless] },
	{ locale: 'ur', kind: 'keyboard', typed: 'اكيلا پن', expected: lonely },
	{ locale: 'ur', kind: 'first-letters', typed: 'ٹیک', expected: vaccines },
	{ locale: 'ur', kind: 'first-letters', typed: 'مڈوا', expected: [...midwife, 'service:tommys'] },
	{ locale: 'ur', kind: 'slang', typed: 'بچہ سوتا نہیں', expected: [...sleep, ...saferSleep] },
	{ locale: 'ur', kind: 'slang', typed: 'پیسے نہیں', expected: bills },
	{ locale: 'ur', kind: 'slang', typed: 'میاں بیوی کا جھگڑا', expected: relationship },
	{ locale: 'ur', kind: 'trade', typed: 'FNP', expected: familyNurse },
	{ locale: 'ur', kind: 'trade', typed: 'perinatal', expected: perinatal },
	{ locale: 'ur', kind: 'latin', typed: 'doodh pilana', expected: feeding },
	{ locale: 'ur', kind: 'latin', typed: 'bacha rota hai', expected: crying },
	{ locale: 'ur', kind: 'latin', typed: 'daant dard', expected: teeth },
	{ locale: 'ur', kind: 'latin', typed: 'shohar maarta hai', expected: abuse },
	// Polish: cases, and typed without its marks
	{ locale: 'pl', kind: 'exact', typed: 'karmienie piersią', expected: feeding },
	{ locale: 'pl', kind: 'exact', typed: 'położna', expected: midwife },
	{ locale: 'pl', kind: 'exact', typed: 'szkoła rodzenia', expected: antenatal },
	{ locale: 'pl', kind: 'exact', typed: 'Bank żywności Wrenbridge', expected: food },
	{ locale: 'pl', kind: 'exact', typed: 'logopeda', expected: speech },
	{ locale: 'pl', kind: 'plural', typed: 'karmieniu', expected: feeding },
	{ locale: 'pl', kind: 'plural', typed: 'szczepieniach', expected: vaccines },
	{ locale: 'pl', kind: 'plural', typed: 'żłobka', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'pl', kind: 'plural', typed: 'dentysty', expected: teeth },
	{ locale: 'pl', kind: 'plural', typed: 'bliźniakami', expected: twins },
	{ locale: 'pl', kind: 'plural', typed: 'długami', expected: debt },
	{ locale: 'pl', kind: 'plural', typed: 'darmowych godzin', expected: freeHours },
	{ locale: 'pl', kind: 'misspelt', typed: 'szczepiena', expected: vaccines },
	{ locale: 'pl', kind: 'misspelt', typed: 'karmiene piersią', expected: feeding },
	{ locale: 'pl', kind: 'misspelt', typed: 'dentstya', expected: teeth },
	{ locale: 'pl', kind: 'misspelt', typed: 'pielęgnarka środowiskowa', expected: healthVisitor },
	{
		locale: 'pl',
		kind: 'misspelt',
		typed: 'depersja poporodowa',
		expected: [...lowMood, 'service:perinatal-mh', 'service:mental-health-team-for-new-parents'],
	},
	{ locale: 'pl', kind: 'misspelt', typed: 'przeczkole', expected: childcare },
	{ locale: 'pl', kind: 'misspelt', typed: 'logopedda', expected: speech },
	{ locale: 'pl', kind: 'keyboard', typed: 'zlobek', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'pl', kind: 'keyboard', typed: 'lekarz bez dokumentow', expected: [...doctor, 'need:new-to-uk'] },
	{ locale: 'pl', kind: 'keyboard', typed: 'zeby', expected: teeth },
	{ locale: 'pl', kind: 'keyboard', typed: 'bliznieta', expected: twins },
	{ locale: 'pl', kind: 'keyboard', typed: 'smierc lozeczkowa', expected: saferSleep },
	{ locale: 'pl', kind: 'first-letters', typed: 'szczep', expected: vaccines },
	{ locale: 'pl', kind: 'first-letters', typed: 'położn', expected: [...midwife, ...maternityUnit] },
	{ locale: 'pl', kind: 'slang', typed: 'nie daję rady', expected: [...crying, 'need:mood', ...familyHelp] },
	{ locale: 'pl', kind: 'slang', typed: 'mąż mnie bije', expected: abuse },
	{ locale: 'pl', kind: 'slang', typed: 'gorączka u dziecka', expected: babyIll },
	{ locale: 'pl', kind: 'slang', typed: 'brak kasy na czynsz', expected: [...bills, ...homeless] },
	{ locale: 'pl', kind: 'trade', typed: 'SALT', expected: [...speech, 'service:baby-signing'] },
	{ locale: 'pl', kind: 'trade', typed: 'IAPT', expected: talking },
	{ locale: 'pl', kind: 'trade', typed: 'HV', expected: healthVisitor },
	// Bengali: endings, letters without the dot below, and in Latin letters
	{ locale: 'bn', kind: 'exact', typed: 'টিকা', expected: vaccines },
	{ locale: 'bn', kind: 'exact', typed: 'বুকের দুধ', expected: feeding },
	{ locale: 'bn', kind: 'exact', typed: 'কমবয়সী মা', expected: young },
	{ locale: 'bn', kind: 'exact', typed: 'ছড়ার আসর', expected: ['service:rhyme-time'] },
	{ locale: 'bn', kind: 'exact', typed: 'জন্ম নিবন্ধন', expected: births },
	{ locale: 'bn', kind: 'plural', typed: 'টিকার', expected: vaccines },
	{ locale: 'bn', kind: 'plural', typed: 'মিডওয়াইফের', expected: midwife },
	{ locale: 'bn', kind: 'plural', typed: 'নার্সারিতে', expected: childcare },
	{ locale: 'bn', kind: 'plural', typed: 'যমজদের', expected: twins },
	{ locale: 'bn', kind: 'plural', typed: 'বাবারা', expected: dads },
	{ locale: 'bn', kind: 'misspelt', typed: 'নার্সরি', expected: childcare },
	{ locale: 'bn', kind: 'misspelt', typed: 'ধুমপান', expected: smoking },
	{ locale: 'bn', kind: 'misspelt', typed: 'ডিপ্রশন', expected: lowMood },
	{ locale: 'bn', kind: 'misspelt', typed: 'দাতের ডাক্তার', expected: teeth },
	{ locale: 'bn', kind: 'misspelt', typed: 'গর্ববতী', expected: [...midwife, 'service:nhs-pregnancy'] },
	{ locale: 'bn', kind: 'misspelt', typed: 'লাইব্রেরী', expected: library },
	{ locale: 'bn', kind: 'misspelt', typed: 'ইংরেজী ক্লাস', expected: english },
	{ locale: 'bn', kind: 'keyboard', typed: 'দুধ খাওযানো', expected: feeding },
	{ locale: 'bn', kind: 'keyboard', typed: 'বাচ্চা ঘুমায না', expected: sleep },
	{ locale: 'bn', kind: 'keyboard', typed: 'মিডওযাইফ', expected: midwife },
	{ locale: 'bn', kind: 'keyboard', typed: 'ভাডা', expected: [...bills, ...homeless] },
	{ locale: 'bn', kind: 'first-letters', typed: 'মিডও', expected: midwife },
	{ locale: 'bn', kind: 'first-letters', typed: 'নার্সা', expected: childcare },
	{ locale: 'bn', kind: 'slang', typed: 'কান্না থামে না', expected: crying },
	{ locale: 'bn', kind: 'slang', typed: 'মদ ছাড়তে চাই', expected: [...drugs, 'service:parents-under-pressure'] },
	{ locale: 'bn', kind: 'slang', typed: 'মন ভালো নেই', expected: lowMood },
	{ locale: 'bn', kind: 'trade', typed: 'FNP', expected: familyNurse },
	{ locale: 'bn', kind: 'trade', typed: 'antenatal', expected: antenatal },
	{ locale: 'bn', kind: 'latin', typed: 'tika', expected: vaccines },
	{ locale: 'bn', kind: 'latin', typed: 'buker dudh', expected: feeding },
	{ locale: 'bn', kind: 'latin', typed: 'dater daktar', expected: teeth },
	{ locale: 'bn', kind: 'latin', typed: 'mon kharap', expected: lowMood },
	// Arabic: with and without ال, hamza and ة, and in Latin letters
	{ locale: 'ar', kind: 'exact', typed: 'رضاعة طبيعية', expected: feeding },
	{ locale: 'ar', kind: 'exact', typed: 'الزائرة الصحية', expected: healthVisitor },
	{ locale: 'ar', kind: 'exact', typed: 'تطوع', expected: volunteering },
	{ locale: 'ar', kind: 'exact', typed: 'نادي التوائم', expected: twins },
	{ locale: 'ar', kind: 'exact', typed: 'شهادة ميلاد', expected: births },
	{ locale: 'ar', kind: 'plural', typed: 'القابلة', expected: midwife },
	{ locale: 'ar', kind: 'plural', typed: 'للرضاعة', expected: feeding },
	{ locale: 'ar', kind: 'plural', typed: 'الديون', expected: debt },
	{ locale: 'ar', kind: 'plural', typed: 'قابلات', expected: [...midwife, 'service:tommys'] },
	{ locale: 'ar', kind: 'misspelt', typed: 'تطعييم', expected: vaccines },
	{ locale: 'ar', kind: 'misspelt', typed: 'حظانة', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'ar', kind: 'misspelt', typed: 'رضعاة', expected: feeding },
	{ locale: 'ar', kind: 'misspelt', typed: 'اكتئب', expected: lowMood },
	{ locale: 'ar', kind: 'misspelt', typed: 'طبيب أسنن', expected: teeth },
	{ locale: 'ar', kind: 'misspelt', typed: 'تدخبن', expected: smoking },
	{
		locale: 'ar',
		kind: 'misspelt',
		typed: 'ولاة صعبة',
		expected: ['need:birth-trauma', 'service:specialist-midwife-mental-health'],
	},
	{ locale: 'ar', kind: 'keyboard', typed: 'رضاعه', expected: feeding },
	{ locale: 'ar', kind: 'keyboard', typed: 'اسنان', expected: teeth },
	{ locale: 'ar', kind: 'keyboard', typed: 'اجازه امومه', expected: workRights },
	{
		locale: 'ar',
		kind: 'keyboard',
		typed: 'مستشفي',
		expected: ['venue:wrenbridge-hospital', 'service:wrenbridge-maternity-unit', 'service:maternity-unit'],
	},
	{ locale: 'ar', kind: 'keyboard', typed: 'اخصائى اجتماعى', expected: socialWorker },
	{ locale: 'ar', kind: 'first-letters', typed: 'تطع', expected: vaccines },
	{ locale: 'ar', kind: 'first-letters', typed: 'حضا', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'ar', kind: 'slang', typed: 'طفلي لا ينام', expected: sleep },
	{ locale: 'ar', kind: 'slang', typed: 'جديد في بريطانيا', expected: newHere },
	{ locale: 'ar', kind: 'slang', typed: 'ما في فلوس', expected: bills },
	{ locale: 'ar', kind: 'trade', typed: 'FNP', expected: familyNurse },
	{ locale: 'ar', kind: 'trade', typed: 'HV', expected: healthVisitor },
	{ locale: 'ar', kind: 'latin', typed: 'reda3a', expected: feeding },
	{ locale: 'ar', kind: 'latin', typed: 'tat3eem', expected: vaccines },
	{ locale: 'ar', kind: 'latin', typed: 'asnan', expected: teeth },
	{ locale: 'ar', kind: 'latin', typed: 'hadana', expected: [...childcare, 'service:creche-at-the-hub'] },
]

/**
 * Slips of the keys and of the ear to check the finder with, not to tune it by: what it missed of these was never
 * listed while tuning, but letters that sound alike were added knowing the totals.
 */
export const heldOut: readonly Query[] = [
	{ locale: 'en', kind: 'misspelt', typed: 'vacinations', expected: vaccines },
	{ locale: 'en', kind: 'misspelt', typed: 'domestic abuze', expected: abuse },
	{ locale: 'en', kind: 'misspelt', typed: 'anxeity', expected: worry },
	{ locale: 'en', kind: 'misspelt', typed: 'grandparnts', expected: kin },
	{ locale: 'en', kind: 'misspelt', typed: 'lonley', expected: lonely },
	{
		locale: 'en',
		kind: 'misspelt',
		typed: 'univercal credit',
		expected: [...benefits, 'service:jobcentre-work-coach', 'service:cab'],
	},
	{ locale: 'en', kind: 'misspelt', typed: 'imigration help', expected: newHere },
	{ locale: 'en', kind: 'misspelt', typed: 'stop smokeing', expected: smoking },
	{ locale: 'en', kind: 'misspelt', typed: 'premture baby', expected: earlyBaby },
	{ locale: 'en', kind: 'misspelt', typed: 'nursary', expected: childcare },
	{ locale: 'ro', kind: 'misspelt', typed: 'datori', expected: debt },
	{ locale: 'ro', kind: 'misspelt', typed: 'dentsit', expected: teeth },
	{ locale: 'ro', kind: 'misspelt', typed: 'moasha', expected: midwife },
	{ locale: 'ro', kind: 'misspelt', typed: 'gemnei', expected: twins },
	{ locale: 'ro', kind: 'misspelt', typed: 'singuratte', expected: lonely },
	{ locale: 'ro', kind: 'misspelt', typed: 'gradiniță', expected: childcare },
	{ locale: 'ro', kind: 'misspelt', typed: 'depresei', expected: lowMood },
	{ locale: 'ro', kind: 'misspelt', typed: 'asistent socail', expected: socialWorker },
	{ locale: 'ro', kind: 'misspelt', typed: 'alaptrea', expected: feeding },
	{ locale: 'ro', kind: 'misspelt', typed: 'vacinare', expected: vaccines },
	{ locale: 'ur', kind: 'misspelt', typed: 'دود پلانا', expected: feeding },
	{ locale: 'ur', kind: 'misspelt', typed: 'محفوض نیند', expected: saferSleep },
	{ locale: 'ur', kind: 'misspelt', typed: 'قرز', expected: debt },
	{ locale: 'ur', kind: 'misspelt', typed: 'معزور بچہ', expected: disabledChild },
	{ locale: 'ur', kind: 'misspelt', typed: 'سیگریٹ چھوڑنا', expected: smoking },
	{ locale: 'ur', kind: 'misspelt', typed: 'ڈنٹسٹ', expected: teeth },
	{ locale: 'ur', kind: 'misspelt', typed: 'ہیلتھ وزٹر', expected: healthVisitor },
	{ locale: 'ur', kind: 'misspelt', typed: 'فوڈ بنک', expected: food },
	{ locale: 'ur', kind: 'misspelt', typed: 'شوشل ورکر', expected: socialWorker },
	{ locale: 'ur', kind: 'misspelt', typed: 'اکیلاپن', expected: lonely },
	{ locale: 'ur', kind: 'misspelt', typed: 'چایلڈ کیر', expected: childcare },
	{ locale: 'ur', kind: 'misspelt', typed: 'ویکسن', expected: vaccines },
	{ locale: 'ur', kind: 'misspelt', typed: 'جڑوا بچے', expected: twins },
	{ locale: 'ur', kind: 'misspelt', typed: 'انگریجی', expected: english },
	{ locale: 'ur', kind: 'misspelt', typed: 'کرایا', expected: [...bills, ...homeless] },
	{ locale: 'pl', kind: 'misspelt', typed: 'szczepinia', expected: vaccines },
	{ locale: 'pl', kind: 'misspelt', typed: 'palnie', expected: smoking },
	{ locale: 'pl', kind: 'misspelt', typed: 'logopdea', expected: speech },
	{ locale: 'pl', kind: 'misspelt', typed: 'przdszkole', expected: childcare },
	{ locale: 'pl', kind: 'misspelt', typed: 'samotnosć', expected: lonely },
	{ locale: 'pl', kind: 'misspelt', typed: 'dłgi', expected: debt },
	{
		locale: 'pl',
		kind: 'misspelt',
		typed: 'polzna',
		expected: [...midwife, 'service:specialist-midwife-mental-health', 'service:young-parents-midwife'],
	},
	{ locale: 'pl', kind: 'misspelt', typed: 'bliżnięta', expected: twins },
	{ locale: 'pl', kind: 'misspelt', typed: 'pracownik socjlany', expected: socialWorker },
	{ locale: 'pl', kind: 'misspelt', typed: 'bank żywnosci', expected: food },
	{ locale: 'bn', kind: 'misspelt', typed: 'ডেন্টিষ্ট', expected: teeth },
	{ locale: 'bn', kind: 'misspelt', typed: 'ধুমপান ছারা', expected: smoking },
	{ locale: 'bn', kind: 'misspelt', typed: 'মিডওয়াফ', expected: midwife },
	{ locale: 'bn', kind: 'misspelt', typed: 'হেলত ভিজিটর', expected: healthVisitor },
	{ locale: 'bn', kind: 'misspelt', typed: 'জমজ', expected: twins },
	{ locale: 'bn', kind: 'misspelt', typed: 'প্রতিবন্দী শিশু', expected: disabledChild },
	{ locale: 'bn', kind: 'misspelt', typed: 'সোসাল ওয়ার্কার', expected: socialWorker },
	{ locale: 'bn', kind: 'misspelt', typed: 'চাইলডকেয়ার', expected: childcare },
	{ locale: 'bn', kind: 'misspelt', typed: 'ভারা', expected: [...bills, ...homeless] },
	{ locale: 'bn', kind: 'misspelt', typed: 'ইংরাজি', expected: english },
	{ locale: 'bn', kind: 'misspelt', typed: 'জন্ম নিবন্দন', expected: births },
	{ locale: 'bn', kind: 'misspelt', typed: 'নিরাপধ ঘুম', expected: saferSleep },
	{ locale: 'bn', kind: 'misspelt', typed: 'একাকিত্ত', expected: lonely },
	{ locale: 'bn', kind: 'misspelt', typed: 'ভ্যকসিন', expected: vaccines },
	{ locale: 'bn', kind: 'misspelt', typed: 'মন খারব', expected: lowMood },
	{ locale: 'ar', kind: 'misspelt', typed: 'تطيعم', expected: vaccines },
	{ locale: 'ar', kind: 'misspelt', typed: 'رظاعة', expected: feeding },
	{ locale: 'ar', kind: 'misspelt', typed: 'قابلةة', expected: [...midwife, 'service:tommys'] },
	{ locale: 'ar', kind: 'misspelt', typed: 'حضاانة', expected: [...childcare, 'service:creche-at-the-hub'] },
	{ locale: 'ar', kind: 'misspelt', typed: 'تؤام', expected: twins },
	{ locale: 'ar', kind: 'misspelt', typed: 'الاكتءاب', expected: lowMood },
	{ locale: 'ar', kind: 'misspelt', typed: 'أخصاي اجتماعي', expected: socialWorker },
	{ locale: 'ar', kind: 'misspelt', typed: 'طبيب اسنانن', expected: teeth },
	{ locale: 'ar', kind: 'misspelt', typed: 'التدخيين', expected: smoking },
	{ locale: 'ar', kind: 'misspelt', typed: 'الديوون', expected: debt },
	{ locale: 'ar', kind: 'misspelt', typed: 'بنك الطعم', expected: food },
	{ locale: 'ar', kind: 'misspelt', typed: 'الزايرة الصحية', expected: healthVisitor },
	{ locale: 'ar', kind: 'misspelt', typed: 'العنف المنزي', expected: abuse },
	{ locale: 'ar', kind: 'misspelt', typed: 'تسجيل الموليد', expected: births },
	{ locale: 'ar', kind: 'misspelt', typed: 'الانكليزية', expected: english },
]
