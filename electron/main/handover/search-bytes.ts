import { decodeUtf16 } from '../import/formats/decode-bytes'
import { inflateAny, inflateStart, readZip } from '../import/zip/read-zip'
import { readingsOf } from './readings-of-text'

/** All that can be read in a file: texts as they are written, and bytes that are no text but may hold some. */
export type Readable = {
  readonly texts: readonly string[]
  readonly bytes: readonly string[]
  /** False where some of it can only be seen or heard: a picture, a recording, what nobody here can read. */
  readonly isWhole: boolean
}

/** So deep a file in a file is looked into, and so many bytes may come out of one. */
const DEEPEST = 4
const MOST = 200_000_000
/** What is written with the letters of Base64, of addresses too, in so many signs is unpacked; announced as such, however short. */
const BASE64 = /(?<=;base64,)[A-Za-z0-9+/=_-]+|[A-Za-z0-9+/_-]{40}[A-Za-z0-9+/=_\r\n-]*/giu
/** Shorter ones, in lines or not, are unpacked where a text comes out. */
const SHORT = /[A-Za-z0-9+/_-]{10,40}(?:\r?\n[A-Za-z0-9+/_-]{10,40}){0,400}={0,2}/gu
/** Bytes that are written as two digits each, so many of them. */
const HEX = /(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,]{0,2}){6,}/giu
/** Letters that are written as their numbers. */
const CODES = /(?:\b\d{2,4}\b[\s,;]{1,2}){5,}\d{2,4}\b/gu
/** So many bytes are looked through for what an archive of one file says of it. */
const LONGEST_HEAD = 1024
const FONT = Buffer.from('wOF2')
const ZIP = Buffer.from([0x50, 0x4b, 3, 4])
const NOTHING: Readable = { texts: [], bytes: [], isWhole: false }

/** Reads a file in every way in which words can stand in it: unpacked, decoded, without its tags, and its own data on itself. */
export function readBytes(content: Uint8Array, depth = 0): Readable {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  if (depth > DEEPEST) return NOTHING
  // The shapes of letters are no words; its data on itself may hold some.
  if (bytes.subarray(0, 4).equals(FONT)) return { ...readRaw(bytes), isWhole: true }
  if (bytes.subarray(0, 4).equals(ZIP)) return readArchive(bytes, depth)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readPdfBytes(bytes, depth)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = inflateAny(bytes, MOST)
    // The name that the file had stands before what is packed.
    const head = { ...readRaw(bytes.subarray(0, LONGEST_HEAD)), isWhole: true }
    return unpacked === null ? readRaw(bytes) : together([head, readBytes(unpacked, depth + 1)])
  }
  const text = textOf(bytes)
  return text === null ? readRaw(bytes) : readText(text, depth)
}

/** An archive with its names and entries, and what stands between, before and behind them: comments, and entries that its list has not. */
function readArchive(bytes: Buffer, depth: number): Readable {
  const raw = readRaw(bytes)
  const read = readZip(bytes, () => true, MOST)
  if (!read.ok) return together([raw, ...unlistedIn(bytes, 0).map((entry) => readBytes(entry, depth + 1))])
  return together([
    { texts: [...read.entries.keys()], bytes: [], isWhole: true },
    { ...raw, isWhole: true },
    ...Array.from(read.entries.values(), (entry) => readBytes(entry, depth + 1)),
    ...unlistedIn(bytes, read.entries.size).map((entry) => readBytes(entry, depth + 1)),
  ])
}

/** Every deflated entry of an archive, where it has more of them than its list names. */
function unlistedIn(bytes: Buffer, listed: number): readonly Uint8Array[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(ZIP); at >= 0; at = bytes.indexOf(ZIP, at + 4)) starts.push(at)
  if (starts.length <= listed) return []
  return starts.flatMap((at) => {
    if (at + 30 > bytes.length) return []
    const content = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    return inflateStart(bytes.subarray(content), MOST) ?? []
  })
}

/** The streams of a PDF, its text strings and its data on itself. What its pages show is drawn with numbers of glyphs: that is read elsewhere. */
function readPdfBytes(bytes: Buffer, depth: number): Readable {
  const plain = bytes.toString('latin1')
  const streams = Array.from(plain.matchAll(/stream\r?\n([^]*?)\r?\n?endstream/gu), ([, stream = '']) => {
    const stored = Buffer.from(stream, 'latin1')
    const unpacked = [stored, fromAscii85(stream), fromHex(stream)].map((each) => inflateAny(each, MOST))
    const packed = unpacked.find((each) => each !== null)
    return packed ?? (/^[0-9A-Fa-f\s]+>?\s*$/u.test(stream) ? fromHex(stream) : stored)
  })
  const read = streams.map((stream) =>
    // An attachment is a file of its own.
    Buffer.from(stream).subarray(0, 4).equals(ZIP)
      ? readBytes(stream, depth + 1)
      : together([readRaw(Buffer.from(stream)), ...stringsOf(Buffer.from(stream).toString('latin1'))]),
  )
  return { ...together([readRaw(bytes), ...stringsOf(plain), ...read]), isWhole: false }
}

/** The strings of a PDF (7.3.4 of ISO 32000), in hex or with escapes. */
function stringsOf(plain: string): readonly Readable[] {
  const hex = Array.from(plain.matchAll(/<([0-9A-Fa-f\s]{8,})>/gu), ([, digits = '']) =>
    readRaw(fromHex(digits)),
  )
  if (!/[\\#]|\)[\s\d.-]*\(/u.test(plain)) return hex
  const unescaped = plain
    // One word is drawn in pieces, each a little nearer to the one before it.
    .replaceAll(/(?<!\\)\)\s*-?[\d.]+\s*\(/gu, '')
    .replaceAll(/#([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\\\r?\n/gu, '')
    .replaceAll(/\\([0-7]{1,3})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8) % 256))
    .replaceAll(/\\([()\\])/gu, '$1')
  return [...hex, readRaw(Buffer.from(unescaped, 'latin1'))]
}

const fromHex = (digits: string): Buffer => Buffer.from(digits.replaceAll(/0x|[^0-9A-Fa-f]/giu, ''), 'hex')

/** Bytes that are written as five signs for each four (7.4.3 of ISO 32000). */
function fromAscii85(text: string): Buffer {
  const bytes: number[] = []
  let group: number[] = []
  const put = (): void => {
    const missing = 5 - group.length
    const value = [...group, ...Array.from({ length: missing }, () => 84)].reduce(
      (sum, digit) => sum * 85 + digit,
      0,
    )
    bytes.push(...[24, 16, 8, 0].slice(0, 4 - missing).map((shift) => Math.floor(value / 2 ** shift) % 256))
    group = []
  }
  for (const sign of text.replace(/~>[^]*$/u, '')) {
    if (sign === 'z' && group.length === 0) bytes.push(0, 0, 0, 0)
    const digit = sign.charCodeAt(0) - 33
    if (digit < 0 || digit > 84) continue
    group.push(digit)
    if (group.length === 5) put()
  }
  if (group.length > 1) put()
  return Buffer.from(bytes)
}

const swapped = (from: Buffer): string =>
  decodeUtf16(Buffer.from(from.subarray(0, from.length - (from.length % 2))).swap16())

/** Codings of one byte a letter, besides Latin-1. */
const codings = ['windows-1256', 'windows-1251', 'macintosh', 'iso-8859-6'] as const

/** The same bytes by each of the codings in which words are kept in what is no text. */
function readRaw(bytes: Buffer): Readable {
  const odd = bytes.subarray(1)
  const packed = pngTexts(bytes)
  return {
    texts: packed,
    bytes: [
      bytes.toString('utf8'),
      bytes.toString('latin1'),
      decodeUtf16(bytes),
      decodeUtf16(odd),
      swapped(bytes),
      swapped(odd),
      // Letters of four bytes each, and of two that begin anywhere.
      bytes.toString('latin1').replaceAll('\0', ''),
      ...codings.map((coding) => new TextDecoder(coding).decode(bytes)),
    ],
    isWhole: false,
  }
}

/** The compressed texts of a PNG (11.3.3 of its standard). */
function pngTexts(bytes: Buffer): readonly string[] {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return []
  const texts: string[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.subarray(at + 4, at + 8).toString('latin1')
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'zTXt' || kind === 'iTXt')
      for (let from = 0; from < Math.min(content.length, 200); from += 1) {
        const text = content[from] === 0x78 ? inflateAny(content.subarray(from), MOST) : null
        if (text !== null)
          texts.push(Buffer.from(text).toString('utf8'), Buffer.from(text).toString('latin1'))
      }
    at += 12 + length
  }
  return texts
}

/** Bytes as the text that they are; null where they are none, or in a coding that cannot be told. */
function textOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0) return swapped(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** A text as it is, and as it reads once tags, escapes and codings are undone. */
function readText(text: string, depth: number): Readable {
  const blocks = Array.from(text.matchAll(BASE64), ([block]) => block)
  const coded = blocks.map((block) => readBytes(Buffer.from(block, 'base64'), depth + 1))
  const inHex = Array.from(text.matchAll(HEX), ([digits]) => readRaw(fromHex(digits)))
  const outside = text.replaceAll(BASE64, ' ')
  const short = Array.from(outside.matchAll(SHORT), ([block]) => plainIn(Buffer.from(block, 'base64')))
  const coding = Array.from(text.matchAll(CODES), ([codes]) =>
    Array.from(codes.matchAll(/\d+/gu), ([code]) => String.fromCodePoint(Number(code))).join(''),
  )
  return together([
    // A long address is written with such letters, too: of what looks coded, longer words are looked for all the same.
    { texts: [...readingsOf(outside), ...short, ...coding], bytes: blocks, isWhole: true },
    // A long word of plain letters is no coding: what comes out of it is nothing, and hides nothing.
    ...coded.map((each) => ({ ...each, isWhole: each.isWhole || each.texts.length === 0 })),
    ...inHex.map((each) => ({ ...each, isWhole: true })),
  ])
}

/** What comes out of a coding, where that is a text; else nothing. */
function plainIn(bytes: Buffer): string {
  const text = textOf(bytes) ?? ''
  return /[\p{Cc}\p{Cn}\p{Co}]/u.test(text.replaceAll(/[\t\n\r]/gu, '')) ? '' : text
}

function together(all: readonly Readable[]): Readable {
  return {
    texts: all.flatMap(({ texts }) => texts),
    bytes: all.flatMap(({ bytes }) => bytes),
    isWhole: all.every(({ isWhole }) => isWhole),
  }
}
