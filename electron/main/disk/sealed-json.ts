import { sha256 } from './sha256'

/**
 * JSON that carries its own proof: the last member, `hash`, is the SHA-256 of the UTF-8 bytes before its `,"hash":`.
 * A line of the history and the head of the index are kept so.
 */
const memberName = ',"hash":"'
const hashLength = 64
const tailLength = memberName.length + hashLength + '"}'.length

export type Sealed = { readonly line: string; readonly hash: string }

/** Writes a value (an object with at least one member) with its seal. */
export function sealJson(value: object): Sealed {
  const head = JSON.stringify(value).slice(0, -1)
  const hash = sha256(head)
  return { line: `${head}${memberName}${hash}"}`, hash }
}

/** Where the sealed part ends and its hash; null where the bytes are not what was sealed. */
export function readSeal(bytes: Uint8Array): { readonly end: number; readonly hash: string } | null {
  const end = bytes.length - tailLength
  if (end < 1) return null
  const hash = sha256(bytes.subarray(0, end))
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + end, tailLength).toString('latin1')
  return tail === `${memberName}${hash}"}` ? { end, hash } : null
}

/** Reads what `sealJson` wrote, seal included; null where the bytes are not what was sealed. */
export function openSealedJson(bytes: Uint8Array): unknown {
  if (readSeal(bytes) === null) return null
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as unknown
  } catch {
    return null
  }
}
