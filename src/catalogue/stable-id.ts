import { createHash } from 'node:crypto'

/** The namespace of addresses, RFC 9562. */
const ofAddresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** The same identifier for the same address, always: a UUID of version 5. */
export function stableId(address: string): string {
	const bytes = createHash('sha1').update(ofAddresses).update(address).digest().subarray(0, 16)
	bytes[6] = (bytes[6]! & 0x0f) | 0x50
	bytes[8] = (bytes[8]! & 0x3f) | 0x80
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
