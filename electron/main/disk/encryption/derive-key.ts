import { randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'

/** How a key is made from a passphrase: scrypt (RFC 7914). `cost` is its N, a power of two; `salt` is base64. */
export const Derivation = z.object({
  name: z.literal('scrypt'),
  cost: z
    .int()
    .min(2 ** 14)
    .max(2 ** 17)
    .refine((cost) => Number.isInteger(Math.log2(cost))),
  blockSize: z.literal(8),
  parallelization: z.literal(1),
  salt: z.base64().min(22),
})
export type Derivation = z.infer<typeof Derivation>

/** OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1, which takes 128 MiB and about a second. */
const COST = 2 ** 17

const MEMORY = 256 * 1024 * 1024

/** A derivation of its own for a new passphrase. A lower `cost` is for tests. */
export function newDerivation(cost: number = COST): Derivation {
  return {
    name: 'scrypt',
    cost,
    blockSize: 8,
    parallelization: 1,
    salt: randomBytes(16).toString('base64'),
  }
}

/** The 32 bytes of the key. The same characters typed on another system give the same key (Unicode NFKC). */
export function deriveKey(passphrase: string, derivation: Derivation): Promise<Uint8Array> {
  const { cost: N, blockSize: r, parallelization: p, salt } = derivation
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: MEMORY }
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
