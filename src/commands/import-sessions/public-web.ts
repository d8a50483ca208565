import { lookup } from 'node:dns'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** One answer of a server, before any redirect is followed. */
export type Hop = { status: number; location?: string | undefined; body: AsyncIterable<Uint8Array> }

/** Asks one address once. */
export type Ask = (address: URL, signal: AbortSignal) => Promise<Hop>

/** Why an address is not read, in words that follow its name. */
export class NotRead extends Error {}

const mostHops = 5

/**
 * Reads a public https address: redirects only to such addresses, never into a private network (also not by a name that
 * leads there), no more than `most` bytes however they are packed.
 * @throws NotRead with what is wrong; anything else when the server does not answer
 */
export async function readPublic(
	address: string,
	{ most, signal, ask = askOnce }: { most: number; signal: AbortSignal; ask?: Ask },
): Promise<Uint8Array> {
	let here = new URL(address)
	for (let hop = 0; hop <= mostHops; hop++) {
		if (here.protocol !== 'https:')
			throw new NotRead(
				'leads on to an address that does not start with https://, which anybody on the way can change.',
			)
		const { status, location, body } = await ask(here, signal)
		if (status >= 300 && status < 400 && location) here = new URL(location, here)
		else if (status !== 200) throw new NotRead(`answers with error ${status}`)
		else return await readAtMost(body, most)
	}
	throw new NotRead('leads on from address to address without an end.')
}

async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = []
	let bytes = 0
	for await (const part of body) {
		bytes += part.length
		if (bytes > most) throw new NotRead(`sends more than ${Math.round(most / 1_000_000)} MB, which is too much.`)
		parts.push(part)
	}
	return Buffer.concat(parts)
}

const askOnce: Ask = (address, signal) =>
	new Promise((resolve, reject) => {
		const host = address.hostname.replace(/^\[|\]$/g, '')
		if (isIP(host) && !isPublic(host)) return reject(privateNetwork())
		const headers = { 'accept-encoding': 'gzip, deflate, br' }
		request(address, { lookup: publicLookup, signal, headers }, (answer) => {
			const { statusCode: status = 0, headers } = answer
			resolve({ status, location: headers.location, body: unpacked(answer) })
		})
			.on('error', reject)
			.end()
	})

/** What an answer holds, piece by piece as it is asked for: a few bytes may unpack to more than any memory holds. */
export function unpacked(answer: Readable & Pick<IncomingMessage, 'headers'>): AsyncIterable<Uint8Array> {
	const unpack = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }
	const way = Object.entries(unpack).find(([name]) => name === answer.headers['content-encoding'])?.[1]
	if (!way) return answer
	const stream = way()
	answer.on('error', (error) => stream.destroy(error))
	return answer.pipe(stream)
}

const privateNetwork = () => new NotRead('leads into a private network. Give the address that everybody can open.')

/**
 * The address a name leads to is checked where the connection is made, so that it cannot be another one a moment later.
 */
const publicLookup: LookupFunction = (host, options, done) =>
	lookup(host, { ...options, all: true }, (error, addresses) => {
		if (error) return done(error, [])
		if (addresses.some(({ address }) => !isPublic(address))) return done(privateNetwork(), [])
		if (options.all) return done(null, addresses)
		const [first] = addresses
		done(null, first?.address ?? '', first?.family ?? 0)
	})

/** Networks that are nobody's public address (IANA special-purpose registries). */
const closed = new BlockList()
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3],
] as const)
	closed.addSubnet(net, prefix)
for (const [net, prefix] of [
	['::', 127],
	['64:ff9b::', 96],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8],
] as const)
	closed.addSubnet(net, prefix, 'ipv6')

/** Whether an IP address is on the public internet; an IPv4 address inside an IPv6 one counts as what it is. */
export function isPublic(address: string): boolean {
	const inner = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
	if (inner) return isPublic(inner)
	return !closed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
