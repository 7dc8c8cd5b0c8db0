import { analyse } from 'chardet'
import { decodeBytes } from './decode-bytes'

/** Bytes as text, and what had to be assumed to read them. */
export type DecodedText = {
  readonly text: string
  /** By its name in the WHATWG Encoding Standard. */
  readonly encoding: string
  /** How many sequences of bytes stand for no letter, where any do; each is U+FFFD in the text. */
  readonly bad?: number
}

/** How much is looked at to guess an encoding: more makes no better guess. */
const SAMPLE = 65_536

/**
 * Reads bytes as text. What decides, in this order: the byte order mark; UTF-8 where the bytes are valid UTF-8 and not mere
 * ASCII (no other encoding looks like it); the encoding that the file declares; zeros in every other byte (UTF-16); the
 * encoding that the bytes look like; and Windows-1252, which gives every byte a character (WHATWG Encoding Standard,
 * section 4.2). The byte order mark stays in the text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const encoding = markedEncoding(bytes) ?? tellEncoding(bytes, declared)
  const text = decodeBytes(bytes, encoding)
  const bad = encoding === 'utf-8' ? countBad(bytes, text) : 0
  return bad > 0 ? { text, encoding, bad } : { text, encoding }
}

/**
 * The name of the encoding that bytes are in where no letter of it can be told: nobody writes it today, and read as any other its
 * words, or its figures, come out wrong. Null where the bytes are read, whatever is declared.
 */
export function unreadableEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe && third === 0 && fourth === 0) || isWideMark(bytes)) return 'UTF-32'
  const label = declared?.trim() ?? ''
  if (label === '' && isAscii(bytes) && isShifted(bytes)) return 'UTF-7'
  if (!UNREADABLE.test(label) || knownEncoding(label) !== null) return null
  if (!isUtf8(bytes)) return label
  return isAscii(bytes) && SHIFTED.test(decodeBytes(bytes, 'utf-8')) ? label : null
}

const isWideMark = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0 && second === 0 && third === 0xfe && fourth === 0xff

/** Encodings that are real, but that no browser reads (RFC 2152, RFC 1843, RFC 1557 and RFC 1922 among them). */
const UNREADABLE =
  /^(?:(?:unicode-1-1-)?utf-?7(?:-imap)?|utf-?32(?:le|be)?|hz(?:-gb-2312)?|iso-2022-(?:kr|cn|cn-ext)|scsu|bocu-1|ebcdic-?\S*|(?:cp|ibm)-?(?!9(?:32|36|49|50)$)\d{2,5}|x-mac-\S+)$/iu

/** Signs of ASCII that stand for other letters, or say that what follows does. */
const SHIFTED = /\+(?:[A-Za-z\d+/]{2,}-?|-)|~\{|[^\P{Cc}\t\n\f\r]/u

/** Whether ASCII without a declaration is UTF-7 (RFC 2152): nearly all that is shifted in it stands for letters, three of one script at least. */
function isShifted(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes.subarray(0, SAMPLE), 'utf-8')
  let [good, bad, letters] = [0, 0, 0]
  for (const [, shifted = ''] of text.matchAll(/\+([A-Za-z\d+/]+)/gu)) {
    const wide = Buffer.from(shifted, 'base64')
    const isWhole = (shifted.length * 6) % 16 < 6 && wide.length >= 2
    const said = isWhole ? decodeBytes(wide.subarray(0, wide.length & ~1), 'utf-16be') : ''
    if (!IN_ONE_SCRIPT.test(said)) bad += 1
    else {
      good += 1
      letters += said.length
    }
  }
  return letters >= 3 && good > 4 * bad
}

/** Words as UTF-7 shifts them: letters of one script that ASCII does not have, and the signs of print. */
const IN_ONE_SCRIPT =
  /^(?:[\u00A0-\u024F\u2010-\u203A\u20AC]+|[\p{Script=Cyrillic}\p{P}\s]+|[\p{Script=Greek}\p{P}\s]+|[\p{Script=Arabic}\p{Script=Inherited}\p{P}\s]+|[\p{Script=Hebrew}\p{P}\s]+|[\u3000-\u30FF\p{Script=Han}\uFF01-\uFF5E]{2,}|[\p{Script=Hangul}\p{P}\s]{2,})$/u

function tellEncoding(bytes: Uint8Array, declared: string | null): string {
  const isValidUtf8 = isUtf8(bytes)
  if (isValidUtf8 && !isAscii(bytes)) return 'utf-8'
  const known = declared === null ? null : knownEncoding(declared)
  if (!isValidUtf8 && isMostlyUtf8(bytes, known === 'utf-8')) return 'utf-8'
  // What can be read as far as to its own declaration is not in UTF-16 (HTML Living Standard, 13.2.3.2).
  if (known !== null && known !== 'utf-8' && !known.startsWith('utf-16')) return known
  // ASCII with a zero in every other byte is valid UTF-8 too.
  const wide = wideEncoding(bytes)
  if (wide !== null || isValidUtf8) return wide ?? 'utf-8'
  const likely = likelyEncoding(bytes) ?? 'windows-1252'
  return likely === 'windows-1252' && isFromMacintosh(bytes) ? 'macintosh' : likely
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A text that was cut off in the middle of a letter, or has a bad byte somewhere, is still what nearly all of it is. */
function isMostlyUtf8(bytes: Uint8Array, isDeclared: boolean): boolean {
  const text = decodeBytes(bytes, 'utf-8')
  const bad = countBad(bytes, text)
  const good = text.match(/[\u0080-\uFFFC]|[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0
  return (
    bad > 0 &&
    (good >= bad * (isDeclared ? 1 : MORE_GOOD) || (bad === 1 && good > 0 && /\uFFFD\s*$/u.test(text)))
  )
}

/** For each letter that is bad in UTF-8, so many others are good; where the file says that it is in UTF-8, one. */
const MORE_GOOD = 4

/** The replacement characters that a decoder put in; those that stood in the bytes are letters like any others. */
function countBad(bytes: Uint8Array, text: string): number {
  const all = text.match(/\uFFFD/gu)?.length ?? 0
  if (all === 0) return 0
  let written = 0
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf(REPLACEMENT); at >= 0; at = buffer.indexOf(REPLACEMENT, at + 3)) written += 1
  return all - written
}

const REPLACEMENT = Buffer.from('\uFFFD')

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

/**
 * UTF-16 without a mark, by the zeros that Latin letters, spaces and line ends have in it: all of them in every other byte, and many.
 */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  const length = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const many = Math.max(length / 20, Math.min(length / 4, 8))
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : null
}

/** The likeliest encoding by the letters that the bytes would be, where one is likely at all. */
function likelyEncoding(bytes: Uint8Array): string | null {
  const [best] = analyse(bytes.subarray(0, SAMPLE))
  if (!best || best.confidence < LEAST_CONFIDENCE) return null
  const known = knownEncoding(best.name)
  return known === 'utf-8' ? null : known
}

/**
 * Whether bytes that may be Windows-1252 are rather those of an old Macintosh: there the letters of words come out as small letters
 * like those around them, where Windows has signs and capitals in their places.
 */
function isFromMacintosh(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  const [windows, macintosh] = ['windows-1252', 'macintosh'].map((encoding) => {
    const text = decodeBytes(sample, encoding)
    const good = text.match(/(?<=[a-z])[^\P{Ll}\p{ASCII}]|[^\P{Ll}\p{ASCII}](?=[a-z])/gu)?.length ?? 0
    const bad = text.match(/(?<=[a-z])(?!\p{ASCII}|[©®™°])(?:\p{Lu}|\p{Lm}|\p{S}|[‚„†‡‰‹])/gu)?.length ?? 0
    return { good, bad }
  })
  return (
    windows !== undefined &&
    macintosh !== undefined &&
    windows.bad > 0 &&
    macintosh.bad === 0 &&
    macintosh.good > windows.good
  )
}

/** Of 100. Below it the guesses for short Latin texts are no better than Windows-1252. */
const LEAST_CONFIDENCE = 30

/** The standard's name of an encoding; null for one that cannot be read here. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}
