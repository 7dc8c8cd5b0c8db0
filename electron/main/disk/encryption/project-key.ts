import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { DamagedContent } from '../content-codec'

/** Bytes of a key, of a nonce, and of the tag that proves what was sealed (NIST SP 800-38D). */
const KEY = 32
const NONCE = 12
const TAG = 16

/**
 * The random key of one project. What is sealed is AES-256-GCM: nonce, ciphertext, tag, one after the other; the nonce
 * is random for every message, which holds for 2^32 messages of a key (NIST SP 800-38D, 8.3). The `role` of a message
 * goes into its proof, so nothing can be read in the place of something else.
 */
export class ProjectKey {
  readonly #content: Uint8Array
  readonly #names: Uint8Array

  /** `secret` are the 32 bytes that everything follows from (HKDF, RFC 5869, with a purpose for each use). */
  constructor(secret: Uint8Array) {
    this.#content = derive(secret, 'plumbline content 1')
    this.#names = derive(secret, 'plumbline names 1')
  }

  seal(plain: Uint8Array, role: string): Uint8Array {
    return sealWith(this.#content, plain, role)
  }

  /** Throws `DamagedContent` on anything but what was sealed with this key for this role. */
  open(sealed: Uint8Array, role: string): Uint8Array {
    return openWith(this.#content, sealed, role)
  }

  /** A name that says nothing to somebody without the key, not even whether a text that they have is the one. */
  nameOf(what: string): string {
    return createHmac('sha256', this.#names).update(what).digest('hex')
  }
}

export function newSecret(): Uint8Array {
  return randomBytes(KEY)
}

/** Seals with a key of 32 bytes. */
export function sealWith(key: Uint8Array, plain: Uint8Array, role: string): Uint8Array {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(role))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealWith` made with this key and role; throws `DamagedContent` on anything else. */
export function openWith(key: Uint8Array, sealed: Uint8Array, role: string): Uint8Array {
  if (sealed.length < NONCE + TAG) throw new DamagedContent('too short to be sealed')
  const nonce = sealed.subarray(0, NONCE)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(role))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const opened = decipher.update(sealed.subarray(NONCE, -TAG))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch (error) {
    throw new DamagedContent('not what was sealed', { cause: error })
  }
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, KEY))
}
