import { createHash } from 'node:crypto'
import { sha256, sha256InTurns } from './sha256'
import type { Turns } from './turns'

/**
 * JSON that carries its own proof: the last member, `hash`, is the SHA-256 of the UTF-8 bytes before its `,"hash":`.
 * A line of the history and the head of the index are kept so.
 */
const memberName = ',"hash":"'
const hashLength = 64

/** How many characters are put together before others may have a turn. */
const PIECE = 64 * 1024
const tailLength = memberName.length + hashLength + '"}'.length

export type Sealed = { readonly line: string; readonly hash: string }

/** Writes a value (an object with at least one member) with its seal. */
export function sealJson(value: object): Sealed {
  const head = JSON.stringify(value).slice(0, -1)
  const hash = sha256(head)
  return { line: `${head}${tailOf(hash)}`, hash }
}

/**
 * Seals JSON that comes in pieces, in turns. The pieces together are an object without its closing brace, and give the same
 * bytes as `sealJson` of the whole.
 */
export async function sealPieces(
  pieces: Iterable<string>,
  turns: Turns,
): Promise<{ readonly bytes: Uint8Array; readonly hash: string }> {
  const parts: Uint8Array[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length > PIECE) {
      parts.push(Buffer.from(text))
      text = ''
    }
    if (turns.areOver()) await turns.next()
  }
  // Nearly every line is short, and summed up in one call.
  if (parts.length === 0) {
    const hash = sha256(text)
    return { bytes: Buffer.from(`${text}${tailOf(hash)}`), hash }
  }
  parts.push(Buffer.from(text))
  const sum = createHash('sha256')
  for (const part of parts) {
    sum.update(part)
    if (turns.areOver()) await turns.next()
  }
  const hash = sum.digest('hex')
  return { bytes: Buffer.concat([...parts, Buffer.from(tailOf(hash))]), hash }
}

function tailOf(hash: string): string {
  return `${memberName}${hash}"}`
}

type Seal = { readonly end: number; readonly hash: string }

/** The end of the sealed part and its hash. Null if the bytes were damaged. */
export function readSeal(bytes: Uint8Array): Seal | null {
  const seal = statedSeal(bytes)
  return seal !== null && sha256(bytes.subarray(0, seal.end)) === seal.hash ? seal : null
}

/** Does so in turns: a line of the history may be long. */
export async function readSealInTurns(bytes: Uint8Array, turns: Turns): Promise<Seal | null> {
  const seal = statedSeal(bytes)
  if (seal === null) return null
  return (await sha256InTurns(bytes.subarray(0, seal.end), turns)) === seal.hash ? seal : null
}

/** What the last member says, whether it is right or not; null where there is none. */
function statedSeal(bytes: Uint8Array): Seal | null {
  const end = bytes.length - tailLength
  if (end < 1) return null
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + end, tailLength).toString('latin1')
  const hash = tail.slice(memberName.length, -2)
  return tail === `${memberName}${hash}"}` ? { end, hash } : null
}

/** Reads the output of `sealJson` and checks the seal. Null if the bytes were damaged. */
export function openSealedJson(bytes: Uint8Array): unknown {
  if (readSeal(bytes) === null) return null
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as unknown
  } catch {
    return null
  }
}
