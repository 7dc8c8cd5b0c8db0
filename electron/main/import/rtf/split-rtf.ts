/** A piece of an RTF file: the border of a group, a control word with its number, a byte, or a character as it is written. */
export type RtfPiece =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LONGEST_WORD = 32

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The pieces of an RTF file in their order (RTF 1.9.1, “Contents of an RTF File”). Line ends of the file are none of the text. */
export function* splitRtf(bytes: Uint8Array): Generator<RtfPiece, void> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    at += 1
    if (byte === OPEN) yield { kind: 'open' }
    else if (byte === CLOSE) yield { kind: 'close' }
    else if (byte !== BACKSLASH) {
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
    } else {
      const next = bytes[at] ?? 0
      if (!isLetter(next)) {
        at += 1
        if (next === 0x27) {
          const code = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16)
          at += 2
          if (!Number.isNaN(code)) yield { kind: 'byte', byte: code }
        } else yield { kind: 'word', word: String.fromCharCode(next), number: null }
        continue
      }
      const start = at
      while (isLetter(bytes[at] ?? 0) && at - start < LONGEST_WORD) at += 1
      const word = latin1(bytes, start, at)
      const numberStart = at
      if (bytes[at] === 0x2d) at += 1
      while (isDigit(bytes[at] ?? 0) && at - numberStart < 12) at += 1
      const digits = latin1(bytes, numberStart, at)
      const number = /\d/u.test(digits) ? Number(digits) : null
      if (number === null) at = numberStart
      if (bytes[at] === 0x20) at += 1
      // What follows `\bin` is not RTF.
      if (word === 'bin' && number !== null) at += Math.max(0, number)
      else yield { kind: 'word', word, number }
    }
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}
