import { writeFileSync } from 'node:fs'

/**
 * The invented town of Wrenbridge as a file of OpenStreetMap would hold it: `node tests/maps/wrenbridge.ts` writes
 * `wrenbridge.osm` beside this. Its streets are named after the addresses of `content/local/venues/`; all of it lies in
 * the sea.
 */
type Spot = readonly [east: number, north: number]
type Tags = Readonly<Record<string, string>>

const middle = { lat: 54.7, lon: 2.001 }
const metresInDegree = 111_320
const across = metresInDegree * Math.cos((middle.lat * Math.PI) / 180)

const nodes: string[] = []
const ways: string[] = []
const relations: string[] = []
let lastId = 0

const node = ([east, north]: Spot, tags: Tags = {}): number => {
	const id = ++lastId
	const [lat, lon] = [middle.lat + north / metresInDegree, middle.lon + east / across]
	const at = `id="${id}" lat="${lat.toFixed(6)}" lon="${lon.toFixed(6)}"`
	nodes.push(Object.keys(tags).length === 0 ? `<node ${at}/>` : `<node ${at}>${tagged(tags)}</node>`)
	return id
}
const tagged = (tags: Tags): string =>
	Object.entries(tags)
		.map(([key, value]) => `<tag k="${key}" v="${value}"/>`)
		.join('')
const wayOf = (ids: readonly number[], tags: Tags = {}): number => {
	const id = ++lastId
	ways.push(`<way id="${id}">${ids.map((ref) => `<nd ref="${ref}"/>`).join('')}${tagged(tags)}</way>`)
	return id
}
const line = (spots: readonly Spot[], tags: Tags): number =>
	wayOf(
		spots.map((spot) => node(spot)),
		tags,
	)
const ring = (spots: readonly Spot[], tags: Tags = {}): number => {
	const ids = spots.map((spot) => node(spot))
	return wayOf([...ids, ids[0]!], tags)
}
/** An area of several ways: its edge in pieces that meet at their ends, and what is left out of it. */
const area = (pieces: readonly (readonly Spot[])[], holes: readonly (readonly Spot[])[], tags: Tags): void => {
	const ends = pieces.map((piece) => node(piece[0]!))
	const outer = pieces.map((piece, at) =>
		wayOf([ends[at]!, ...piece.slice(1).map((spot) => node(spot)), ends[(at + 1) % ends.length]!]),
	)
	const inner = holes.map((hole) => ring(hole, tags['leisure'] ? { natural: 'water', name: 'Wren Pond' } : {}))
	const members = [
		...outer.map((ref) => `<member type="way" ref="${ref}" role="outer"/>`),
		...inner.map((ref) => `<member type="way" ref="${ref}" role="inner"/>`),
	]
	relations.push(
		`<relation id="${++lastId}">${members.join('')}${tagged({ type: 'multipolygon', ...tags })}</relation>`,
	)
}
const road = (highway: string, name: string, ...spots: Spot[]) => line(spots, { highway, ...(name ? { name } : {}) })
const stop = (name: string, east: number, north: number) => node([east, north], { highway: 'bus_stop', name })

/** Streets side by side, and others across them, turned by some degrees. */
function grid(
	[east, north]: Spot,
	degrees: number,
	along: { names: readonly string[]; apart: number; long: number },
	crossing: { names: readonly string[]; apart: number },
): void {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
	const turned = (x: number, y: number): Spot => [east + x * cos - y * sin, north + x * sin + y * cos]
	const deep = (along.names.length - 1) * along.apart
	for (const [at, name] of along.names.entries())
		road('residential', name, turned(0, at * along.apart), turned(along.long, at * along.apart))
	for (const [at, name] of crossing.names.entries())
		road('residential', name, turned((at + 0.5) * crossing.apart, -20), turned((at + 0.5) * crossing.apart, deep + 20))
}

road(
	'primary',
	'Wrenbridge Road',
	[-1600, 3900],
	[-900, 2600],
	[-330, 1500],
	[-120, 700],
	[-95, 200],
	[-110, -120],
	[-60, -500],
)
road('primary', 'Wrenbridge Road', [-60, -500], [120, -860], [360, -1300], [700, -1900], [1250, -2750], [1500, -3500])
road('tertiary', 'Market Street', [-720, 95], [-350, 30], [-95, 5], [150, 0], [480, 60], [900, 250])
road('residential', 'Chapel Street', [150, 0], [235, -105], [300, -195], [430, -420], [520, -640])
road(
	'tertiary',
	'Mill Lane',
	[-150, 900],
	[-400, 1000],
	[-640, 1095],
	[-785, 1200],
	[-895, 1370],
	[-960, 1640],
	[-1300, 1900],
)
road('residential', 'Riverside', [-900, -290], [-620, -420], [-410, -520], [-210, -545], [-60, -500])
road('tertiary', 'Otter Lane', [360, -1300], [760, -1345], [1180, -1400], [1560, -1380], [2000, -1500])
road('tertiary', 'Park Road', [-98, 450], [250, 500], [560, 615], [830, 700], [1200, 900])
road('tertiary', 'Long Drove', [1200, 900], [1400, 1600], [1500, 2400], [1650, 3090], [1760, 3500], [1900, 4100])
road(
	'secondary',
	'Station Road',
	[-60, -500],
	[-300, -800],
	[-560, -1100],
	[-800, -1500],
	[-1000, -2000],
	[-1100, -2600],
)
road('residential', 'College Way', [-1000, -2000], [-1110, -2190], [-1240, -2250], [-1600, -2300])
road('tertiary', 'Hospital Road', [1250, -2750], [1420, -2890], [1590, -2985], [1900, -3010], [2300, -2900])
road('secondary', 'Oakfield Road', [-720, 95], [-1050, 300], [-1380, 540], [-2100, 700])
road('unclassified', 'Drove End', [1650, 3090], [1300, 3220], [700, 3260])
road('residential', 'Otters Reach', [1180, -1400], [1230, -1620], [1150, -1800])
road('service', '', [1560, -2970], [1600, -2860], [1720, -2850], [1740, -3000])
road('service', '', [-1205, -2240], [-1220, -2330], [-1330, -2350])
road('service', '', [-862, 1318], [-820, 1400], [-770, 1430])

grid(
	[-640, 150],
	-9,
	{ names: ['Tailor Street', 'Wren Street', 'Linnet Street'], apart: 105, long: 500 },
	{ names: ['Bell Lane', 'Baker Street', 'Pump Lane'], apart: 165 },
)
grid(
	[20, -430],
	4,
	{ names: ['Weaver Street', 'Cooper Street', 'Glover Street'], apart: 120, long: 230 },
	{ names: ['Lamp Lane'], apart: 180 },
)
grid(
	[470, -330],
	14,
	{ names: ['Heron Street', 'Swift Street', 'Martin Street'], apart: 115, long: 430 },
	{ names: ['Finch Lane', 'Robin Lane'], apart: 200 },
)
grid(
	[-60, 140],
	0,
	{ names: ['Orchard Street', 'Pear Tree Street'], apart: 130, long: 430 },
	{ names: ['Quince Lane', 'Damson Lane'], apart: 200 },
)
grid(
	[-690, 700],
	18,
	{ names: ['Miller Street', 'Barley Street', 'Oat Street'], apart: 100, long: 430 },
	{ names: ['Grain Lane', 'Straw Lane'], apart: 190 },
)
grid(
	[-720, 1330],
	22,
	{ names: ['Apple Street', 'Plum Street', 'Cherry Street'], apart: 110, long: 380 },
	{ names: ['Blossom Lane', 'Hazel Lane'], apart: 170 },
)
grid(
	[-1400, 1130],
	12,
	{ names: ['Willow Street', 'Alder Street', 'Rowan Street'], apart: 115, long: 420 },
	{ names: ['Elm Lane', 'Beech Lane'], apart: 190 },
)
grid(
	[760, -1290],
	-7,
	{ names: ['Kingfisher Street', 'Moorhen Street'], apart: 120, long: 620 },
	{ names: ['Reed Lane', 'Rush Lane', 'Sedge Lane'], apart: 200 },
)
grid(
	[760, -1830],
	-4,
	{ names: ['Brook Street', 'Ford Street', 'Weir Street'], apart: 120, long: 360 },
	{ names: ['Pike Lane', 'Trout Lane'], apart: 160 },
)
grid(
	[1300, -1800],
	3,
	{ names: ['Marsh Street', 'Fen Street', 'Mere Street'], apart: 120, long: 420 },
	{ names: ['Dyke Lane', 'Sluice Lane'], apart: 190 },
)
grid(
	[-760, -260],
	-26,
	{ names: ['Boat Street', 'Ferry Street'], apart: 120, long: 420 },
	{ names: ['Oar Lane', 'Rope Lane'], apart: 180 },
)
grid(
	[-1750, -2720],
	6,
	{ names: ['Scholar Street', 'Pencil Street', 'Slate Street'], apart: 115, long: 460 },
	{ names: ['Chalk Lane', 'Ink Lane'], apart: 200 },
)
grid(
	[-1000, -2560],
	0,
	{ names: ['Book Street', 'Paper Street'], apart: 130, long: 380 },
	{ names: ['Print Lane'], apart: 200 },
)
grid(
	[1120, -3300],
	-8,
	{ names: ['Primrose Street', 'Clover Street'], apart: 130, long: 420 },
	{ names: ['Violet Lane', 'Daisy Lane'], apart: 190 },
)
grid(
	[-1900, 450],
	16,
	{ names: ['Acorn Street', 'Oak Street', 'Ash Street'], apart: 120, long: 480 },
	{ names: ['Birch Lane', 'Holly Lane'], apart: 200 },
)

line(
	[
		[-3300, 320],
		[-1500, -260],
		[-900, -440],
		[-600, -590],
		[-380, -680],
		[-50, -720],
		[300, -840],
		[900, -780],
		[1600, -920],
		[2600, -700],
		[3500, -900],
	],
	{ waterway: 'river', name: 'River Wren' },
)
const north: Spot[] = [
	[-900, -425],
	[-600, -572],
	[-380, -662],
	[-50, -702],
	[300, -820],
	[900, -760],
	[1600, -900],
]
const south: Spot[] = [
	[1600, -940],
	[900, -800],
	[300, -862],
	[-50, -740],
	[-380, -700],
	[-600, -610],
	[-900, -458],
]
area(
	[[...north], [...south]],
	[
		[
			[-320, -688],
			[-200, -706],
			[-190, -712],
			[-310, -697],
		],
	],
	{ natural: 'water' },
)
area(
	[
		[
			[330, 545],
			[560, 640],
		],
		[
			[560, 640],
			[820, 730],
			[860, 1050],
		],
		[
			[860, 1050],
			[520, 1180],
			[280, 900],
		],
	],
	[
		[
			[520, 900],
			[600, 870],
			[660, 930],
			[600, 1010],
			[530, 980],
		],
	],
	{ leisure: 'park', name: 'Wren Park' },
)
ring(
	[
		[1620, 3100],
		[1720, 3090],
		[1730, 3200],
		[1640, 3210],
	],
	{ landuse: 'village_green', name: 'The Green' },
)
ring(
	[
		[-940, 1400],
		[-880, 1420],
		[-860, 1540],
		[-930, 1530],
	],
	{ leisure: 'playground' },
)
ring(
	[
		[1210, -1360],
		[1420, -1350],
		[1410, -1250],
		[1200, -1270],
	],
	{ leisure: 'pitch' },
)
ring(
	[
		[-1500, -2160],
		[-1250, -2120],
		[-1230, -1960],
		[-1480, -1980],
	],
	{ leisure: 'pitch' },
)
ring(
	[
		[-520, -760],
		[-330, -740],
		[-260, -860],
		[-480, -980],
	],
	{ leisure: 'park', name: 'Quay Gardens' },
)
ring(
	[
		[300, 1900],
		[900, 1750],
		[1200, 2300],
		[700, 2800],
		[250, 2500],
	],
	{ natural: 'wood', name: 'Wren Wood' },
)
ring(
	[
		[1800, -2950],
		[2050, -2960],
		[2040, -2760],
		[1820, -2780],
	],
	{ landuse: 'grass' },
)
ring(
	[
		[60, 60],
		[130, 62],
		[128, 108],
		[58, 104],
	],
	{ building: 'retail', name: 'Nobody draws this name' },
)
road('footway', '', [566, 635], [600, 760], [690, 830], [700, 960], [600, 1050], [470, 980], [480, 830], [566, 720])
road('footway', 'River Path', [-900, -380], [-620, -520], [-390, -615], [-60, -650])
road('footway', '', [-19, 45], [60, 50])
line(
	[
		[-3300, -1420],
		[-1500, -1230],
		[-560, -1140],
		[300, -1060],
		[1500, -1080],
		[3400, -1300],
	],
	{ railway: 'rail' },
)
node([-600, -1143], { railway: 'station', name: 'Wrenbridge' })

stop('Bus Station', -20, -15)
stop('Market Street', 330, 20)
stop('Chapel Street', 345, -245)
stop('Mill Lane Library', -720, 1140)
stop('Mill Lane School', -905, 1420)
stop('Otter Lane School', 1090, -1375)
stop('Riverside', -300, -545)
stop('Park Road', 480, 575)
stop('Bandstand', 900, 735)
stop('College', -1180, -2210)
stop('Hospital', 1540, -2945)
stop('Maternity', 1720, -2985)
stop('The Green', 1625, 3040)

writeFileSync(
	new URL('wrenbridge.osm', import.meta.url),
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<osm version="0.6" generator="tests/maps/wrenbridge.ts">',
		'<note>Wrenbridge is invented, and so is this map of it.</note>',
		'<meta osm_base="2026-11-01T00:00:00Z"/>',
		...nodes,
		...ways,
		...relations,
		'</osm>',
		'',
	].join('\n'),
)
