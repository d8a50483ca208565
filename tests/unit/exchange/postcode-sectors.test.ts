import { describe, expect, test } from 'vitest'
import { looksLikePostcode, sectorsIn } from '#exchange/postcode-sectors.ts'

describe('reading a postcode directory', () => {
	test('gives the middle of each sector, in order, without postcodes that ended or have no point', async () => {
		const lines = [
			'\uFEFF"pcd","pcds","doterm","lat","long"',
			'"WB1 2PK","WB1 2PK","",54.7057,2.0098',
			'"WB1 2PL","WB1 2PL","",54.7069,2.0104',
			'"WB1 2XX","WB1 2XX","201906",54.9,2.5',
			'"WB102AA","WB10 2AA","",54.8,2.1',
			'"WB2 9ZZ","WB2 9ZZ","",99.999999,0.000000',
			'"","","",,',
		]
		expect(await sectorsIn(lines)).toEqual({
			sectors: [
				{ name: 'WB1 2', lat: 54.706, lon: 2.01 },
				{ name: 'WB10 2', lat: 54.8, lon: 2.1 },
			],
			postcodes: 3,
		})
	})

	test('knows the columns by their other names and in capitals', async () => {
		expect(await sectorsIn(['Postcode,Latitude,Longitude', 'wb1 2pk,54.7057,2.0098'])).toMatchObject({
			sectors: [{ name: 'WB1 2' }],
		})
		expect(await sectorsIn(['PCDS,LAT,LONG', 'WB12PK,54.7057,2.0098'])).toMatchObject({ sectors: [{ name: 'WB1 2' }] })
	})

	test('says which columns it misses', async () => {
		expect(await sectorsIn(['pcds,oseast1m,osnrth1m', 'WB1 2PK,1,2'])).toEqual({
			missing: ['lat', 'long'],
			columns: ['pcds', 'oseast1m', 'osnrth1m'],
		})
		expect(await sectorsIn([])).toMatchObject({ missing: ['postcode', 'lat', 'long'] })
	})

	test('leaves a comma inside quotes alone', async () => {
		expect(
			await sectorsIn(['pcds,name,lat,long', '"WB1 2PK","Wren Park, ""the green""",54.7057,2.0098']),
		).toMatchObject({ postcodes: 1 })
	})
})

test.each([
	['WB1 2', true],
	['WB1', true],
	['wb1 2pk', true],
	['EC1A 1', true],
	['Mill Lane', false],
	['Long Drove', false],
	['Otter 5', false],
])('%s looks like a postcode: %s', (name, expected) => expect(looksLikePostcode(name)).toBe(expected))

test.each([
	['Postcode,In Use?,Latitude,Longitude', 'Yes', 'No'],
	['pcds,doterm,lat,long', 'NULL', '202306'],
	['pcds,doterm,lat,long', '', '202306'],
	['pcds,doterm,lat,long', '0', '202306'],
	['postcode,status,lat,long', 'live', 'terminated'],
	['postcode,Terminated,lat,long', 'false', '2023-06-01'],
])('a postcode that has ended is left out, as "%s" says it (%s, %s)', async (heading, live, ended) => {
	const read = await sectorsIn([heading, `LS1 1AA,${live},53.797,-1.548`, `LS1 2AA,${ended},53.71,-1.60`])
	expect('sectors' in read && read.sectors.map(({ name }) => name)).toEqual(['LS1 1'])
})
