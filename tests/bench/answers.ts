/** Answers that any words for the same thing may find, as kind and id. */
export const abuse = ['need:feel-safe', 'service:safe-harbour-outreach', 'service:nda-helpline', 'need:urgent-danger']
export const afterBirth = ['need:urgent-after-birth', 'need:own-health']
export const antenatal = [
	'need:antenatal',
	'service:birth-and-baby-classes',
	'service:baby-steps-course',
	'service:bump-to-baby-online',
	'service:nct',
]
export const babyIll = ['need:urgent-baby-ill', 'service:nhs-111']
export const babyThings = ['service:baby-bank', 'service:food-bank', 'service:food-bank-wrenbridge', 'need:money-food']
export const behaviour = [
	'need:behaviour',
	'service:incredible-years-preschool',
	'service:triple-p',
	'service:family-lives',
]
export const benefits = [
	'need:money-check',
	'service:help-with-claims',
	'service:calculators',
	'service:turn2us',
	'service:jcp',
]
export const bills = ['need:money-bills', 'service:crisis-fund', 'service:crf', 'service:money-and-debt-drop-in']
export const births = ['guide:register-a-birth', 'service:birth-registration']
export const childcare = [
	'need:childcare',
	'guide:funded-childcare',
	'service:help-finding-childcare',
	'service:oakfield-nursery-places',
	'service:funded-places-for-twos',
	'service:family-information-service',
]
export const crisis = [
	'need:urgent-mental-health',
	'service:nhs-111-mh',
	'service:samaritans',
	'service:papyrus',
	'service:calm',
	'service:shout',
]
export const crying = [
	'need:crying-coping',
	'guide:coping-with-crying',
	'service:coping-with-crying-film',
	'service:icon',
	'service:cry-sis',
]
export const dads = [
	'need:dad-partner',
	'service:dad-to-dad',
	'service:dads-and-babies-walk',
	'service:dad-matters',
	'service:dadpad',
]
export const damp = ['need:housing', 'service:housing-advice', 'service:shelter']
export const debt = [
	'need:debt',
	'service:debt-appointments',
	'service:money-and-debt-drop-in',
	'service:stepchange',
	'service:national-debtline',
]
export const disabledChild = [
	'need:disabled-child',
	'service:sendiass-wrenbridge',
	'service:sendiass',
	'service:portage-home-visiting',
	'service:contact',
	'service:sensory-play',
]
export const doctor = ['need:gp', 'service:dotw', 'venue:riverside-health-centre']
export const drugs = ['need:alcohol-drugs', 'service:clearway', 'service:frank', 'service:drinkline']
export const earlyBaby = ['need:early-baby', 'service:early-babies-group', 'service:bliss']
export const english = ['need:english-maths', 'service:english-for-parents', 'venue:wrenbridge-college']
export const familyHelp = [
	'need:family-help',
	'guide:early-help-plan',
	'service:family-help-worker',
	'service:stronger-families-key-worker',
]
export const familyNurse = ['service:family-nurse-partnership', 'need:young-parent']
export const feeding = [
	'need:feeding',
	'guide:feeding-your-baby',
	'service:baby-feeding-drop-in',
	'service:breastfeeding-peer-supporters',
	'service:nbh',
	'service:lll',
]
export const firstFoods = ['need:first-foods', 'guide:first-foods', 'service:healthy-family-cooking']
export const food = ['need:money-food', 'service:food-bank-wrenbridge', 'service:food-bank']
export const freeHours = [
	'guide:funded-childcare',
	'need:childcare',
	'service:funded-places-for-twos',
	'service:help-finding-childcare',
	'service:best-start',
]
export const groups = ['need:groups', 'service:stay-and-play-toddlers', 'service:stay-and-play-under-ones']
export const healthVisitor = ['need:health-visitor', 'guide:what-a-health-visitor-does', 'service:health-visiting-team']
export const healthyStart = ['guide:healthy-start', 'service:healthy-start', 'need:money-food']
export const homeless = ['need:housing-urgent', 'service:housing-advice', 'service:shelter']
export const hub = [
	'venue:wrenbridge-family-hub',
	'service:family-hub-front-desk',
	'service:find-hub',
	'service:best-start',
]
export const jobs = [
	'need:work-skills',
	'service:job-club',
	'service:jobcentre-work-coach',
	'service:ncs',
	'service:jcp',
]
export const kin = ['need:kinship', 'service:kinship-carers-group', 'service:grandparents-and-tots', 'service:kinship']
export const lateTalking = ['service:speech-and-language', 'service:sluk', 'need:baby-development']
export const library = [
	'venue:mill-lane-library',
	'service:rhyme-time',
	'service:toy-and-leaflet-library',
	'service:book-gifting',
]
export const lonely = [
	'need:lonely',
	'service:coffee-and-chat',
	'service:parent-mentors',
	'service:home-start',
	'service:home-start-visiting',
]
export const loss = [
	'need:loss',
	'service:after-loss-group',
	'service:sands',
	'service:miscarriage-uk',
	'service:cbuk',
	'service:petals',
	'service:tommys',
]
export const lowMood = [
	'need:mood',
	'guide:looking-after-your-mind',
	'service:tea-and-talk',
	'service:pandas',
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
	'service:mind',
]
export const maternityUnit = ['need:urgent-pregnancy', 'service:wrenbridge-maternity-unit', 'service:maternity-unit']
export const midwife = ['need:pregnancy-care', 'guide:see-a-midwife', 'service:community-midwives']
export const milk = ['need:feeding-soon', ...feeding]
export const newHere = ['need:new-to-uk', 'service:welcome-to-wrenbridge', 'service:migrant-help']
export const perinatal = [
	'service:perinatal-mh',
	'service:mental-health-team-for-new-parents',
	'service:specialist-midwife-mental-health',
	'service:parent-infant-therapy',
	'service:talking-therapies-wrenbridge',
	'need:mood',
	'guide:looking-after-your-mind',
]
export const relationship = ['need:relationship', 'service:getting-on-better', 'service:family-line']
export const saferSleep = ['need:safer-sleep', 'guide:safer-sleep', 'service:lullaby']
export const single = ['need:single-parent', 'service:one-parent-families-group', 'service:gingerbread']
export const sleep = ['need:sleep', 'service:sleep-workshop', 'service:cry-sis']
export const smoking = ['need:smoking', 'service:stop-smoking-drop-in', 'service:smokefree']
export const socialWorker = ['need:social-worker', 'guide:if-a-social-worker-is-involved', 'service:frg']
export const speech = [
	'service:speech-and-language',
	'service:sluk',
	'need:baby-development',
	'need:talk-play',
	'guide:talk-and-play',
]
export const talking = [
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
	'need:mood',
	'need:worry',
	'guide:looking-after-your-mind',
]
export const teeth = ['need:teeth', 'guide:teeth-and-dentists', 'service:find-dentist', 'service:first-teeth-drop-in']
export const twins = ['need:twins', 'service:twins-club', 'service:twins-trust']
export const twoYears = ['need:two-year-check', 'guide:the-two-year-check', 'service:two-year-check-clinic']
export const vaccines = ['need:vaccines', 'guide:vaccines', 'service:vaccine-clinic']
export const volunteering = ['need:give-back', 'service:volunteer-with-us', 'service:offer-your-skills']
export const workRights = [
	'need:work-rights',
	'guide:rights-at-work',
	'service:acas',
	'service:maternity-action',
	'service:working-families',
]
export const worry = [
	'need:worry',
	'need:worry-light',
	'guide:looking-after-your-mind',
	'service:talking-therapies',
	'service:talking-therapies-wrenbridge',
]
export const young = [
	'need:young-parent',
	'service:young-parents-group',
	'service:young-parents-midwife',
	'service:family-nurse-partnership',
]

/** Where parents and small children meet others, whatever it is called. */
export const playGroups = [
	...groups,
	'service:rhyme-time',
	'service:tiny-tunes',
	'service:sensory-play',
	'service:grandparents-and-tots',
	'service:baby-massage',
	'service:baby-signing',
	'service:coffee-and-chat',
	'service:childminder-drop-in',
	'service:dads-and-babies-walk',
	'page:whats-on',
]
export const weighing = ['service:baby-weigh-in', ...healthVisitor]
export const nurseries = [
	...childcare,
	'service:oakfield-nursery',
	'service:little-wrens-nursery',
	'service:riverside-day-nursery',
]
export const milkMoney = [...food, ...healthyStart, ...bills, ...babyThings, 'need:feeding']
export const noMoney = [...bills, 'service:moneyhelper', 'service:turn2us', 'service:help-with-claims']
/** Home-Start names help with twins among what it does. */
export const twinsHelp = [...twins, 'service:home-start-visiting']
export const childminders = [
	'service:childminder-drop-in',
	'service:bluebell-childminding',
	'service:little-acorns-childminding',
	'service:sunny-corner-childminding',
	...childcare,
]
