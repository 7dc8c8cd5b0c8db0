import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { DamagedContent } from '../files/content-codec'
import { type Turns, takeTurns } from '../files/turns'

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

  /** Seals what may be large, in turns; `mark` stands before it. */
  async sealInTurns(
    plain: Uint8Array,
    role: string,
    mark: Uint8Array,
    turns = takeTurns(),
  ): Promise<Uint8Array> {
    const cipher = createSealing(this.#content, role)
    const start = mark.length + NONCE
    const sealed = Buffer.allocUnsafe(start + plain.length + TAG)
    sealed.set(mark, 0)
    sealed.set(cipher.nonce, mark.length)
    await inPieces(plain, turns, (piece, at) => sealed.set(cipher.update(piece), start + at))
    sealed.set(cipher.end(), start + plain.length)
    return sealed
  }

  /** Opens what may be large, in turns; throws as `open` does. */
  async openInTurns(sealed: Uint8Array, role: string, turns = takeTurns()): Promise<Uint8Array> {
    const opening = createOpening(this.#content, sealed, role)
    const plain = Buffer.allocUnsafe(opening.body.length)
    await inPieces(opening.body, turns, (piece, at) => plain.set(opening.update(piece), at))
    opening.end()
    return plain
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
  const { nonce, update, end } = createSealing(key, role)
  return Buffer.concat([nonce, update(plain), end()])
}

/** Opens what `sealWith` made with this key and role; throws `DamagedContent` on anything else. */
export function openWith(key: Uint8Array, sealed: Uint8Array, role: string): Uint8Array {
  const { body, update, end } = createOpening(key, sealed, role)
  const plain = update(body)
  end()
  return plain
}

/** The parts of a sealed message: GCM gives as many bytes as it takes, so the tag alone comes at the end. */
function createSealing(key: Uint8Array, role: string) {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(role))
  const end = (): Uint8Array => {
    cipher.final()
    return cipher.getAuthTag()
  }
  return { nonce, update: (piece: Uint8Array): Uint8Array => cipher.update(piece), end }
}

/** What is opened is true only once `end` has not thrown. */
function createOpening(key: Uint8Array, sealed: Uint8Array, role: string) {
  if (sealed.length < NONCE + TAG) throw new DamagedContent('too short to be sealed')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(role))
  decipher.setAuthTag(sealed.subarray(-TAG))
  const end = (): void => {
    try {
      decipher.final()
    } catch (error) {
      throw new DamagedContent('not what was sealed', { cause: error })
    }
  }
  return {
    body: sealed.subarray(NONCE, -TAG),
    update: (piece: Uint8Array): Uint8Array => decipher.update(piece),
    end,
  }
}

/** How many bytes are sealed or opened before others may have a turn. */
const PIECE = 512 * 1024

async function inPieces(
  bytes: Uint8Array,
  turns: Turns,
  take: (piece: Uint8Array, at: number) => void,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    take(bytes.subarray(at, at + PIECE), at)
    if (turns.areOver()) await turns.next()
  }
}

function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, KEY))
}
