import { inflateAny, readZip } from '../import/zip/read-zip'

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
/** What is written with the letters of Base64 in so many signs is unpacked. */
const BASE64 = /[A-Za-z0-9+/]{40}[A-Za-z0-9+/=\r\n]*/gu
const FONT = Buffer.from('wOF2')
const NOTHING: Readable = { texts: [], bytes: [], isWhole: false }

/** Reads a file in every way in which words can stand in it: unpacked, decoded, without its tags, and its own data on itself. */
export function readBytes(content: Uint8Array, depth = 0): Readable {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  if (depth > DEEPEST) return NOTHING
  if (bytes.subarray(0, 4).equals(FONT)) return { ...NOTHING, isWhole: true }
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return readArchive(bytes, depth)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readPdfBytes(bytes)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const unpacked = inflateAny(bytes, MOST)
    return unpacked === null ? readRaw(bytes) : readBytes(unpacked, depth + 1)
  }
  const text = textOf(bytes)
  return text === null ? readRaw(bytes) : readText(text, depth)
}

function readArchive(bytes: Buffer, depth: number): Readable {
  const read = readZip(bytes, () => true, MOST)
  if (!read.ok) return readRaw(bytes)
  return together([
    { texts: [...read.entries.keys()], bytes: [], isWhole: true },
    ...Array.from(read.entries.values(), (entry) => readBytes(entry, depth + 1)),
  ])
}

/** Streams of a PDF, its text strings and its data on itself. What its pages show is drawn with numbers of glyphs: that is read elsewhere. */
function readPdfBytes(bytes: Buffer): Readable {
  const plain = bytes.toString('latin1')
  const streams = Array.from(plain.matchAll(/stream\r?\n([^]*?)\r?\nendstream/gu), ([, stream = '']) => {
    const unpacked = inflateAny(Buffer.from(stream, 'latin1'), MOST)
    return readRaw(unpacked === null ? Buffer.from(stream, 'latin1') : Buffer.from(unpacked))
  })
  const strings = Array.from(plain.matchAll(/<([0-9A-Fa-f\s]{8,})>/gu), ([, hex = '']) =>
    readRaw(Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex')),
  )
  return { ...together([readRaw(bytes), ...streams, ...strings]), isWhole: false }
}

const swapped = (from: Buffer): string =>
  Buffer.from(from.subarray(0, from.length - (from.length % 2)))
    .swap16()
    .toString('utf16le')

/** The same bytes by each of the codings in which words are kept in what is no text. */
function readRaw(bytes: Buffer): Readable {
  const odd = bytes.subarray(1)
  const packed = pngTexts(bytes)
  return {
    texts: packed,
    bytes: [
      bytes.toString('utf8'),
      bytes.toString('latin1'),
      bytes.toString('utf16le'),
      odd.toString('utf16le'),
      swapped(bytes),
      swapped(odd),
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
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
    return Buffer.from(bytes).swap16().toString('utf16le')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** A text as it is, and as it reads once tags, escapes and codings are undone. */
function readText(text: string, depth: number): Readable {
  const coded = Array.from(text.matchAll(BASE64), ([block]) =>
    readBytes(Buffer.from(block, 'base64'), depth + 1),
  )
  const outside = text.replaceAll(BASE64, ' ')
  let views = [outside]
  for (const undo of [withoutTags, withoutEscapes, withoutQuoting])
    views = [...new Set([...views, ...views.map(undo)])]
  return together([
    { texts: views, bytes: [], isWhole: true },
    // A long word of plain letters is no coding: what comes out of it is nothing, and hides nothing.
    ...coded.map((each) => ({ ...each, isWhole: each.isWhole || each.texts.length === 0 })),
  ])
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}

/** Without the tags of HTML and XML, which may stand in the middle of a word; comments stay, since somebody may read them. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<\/?[A-Za-z][^<>]*>/gu, '')
    .replaceAll(/&#x([0-9a-f]{1,6});/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/&#(\d{1,7});/gu, (all, code: string) => signOf(Number(code), all))
    .replaceAll(/&([a-z]+);/giu, (all, name: string) => SIGNS[name.toLowerCase()] ?? all)
}

/** Without the escapes of JSON and RTF. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/\\u(-?\d{1,6}) ?\??/gu, (all, code: string) =>
      signOf((Number(code) + 0x10000) % 0x10000, all),
    )
    .replaceAll(/\\'([0-9a-f]{2})/giu, (all, hex: string) => signOf(Number.parseInt(hex, 16), all))
    .replaceAll(/\\[nrt]/gu, ' ')
    .replaceAll(/\\(["\\/])/gu, '$1')
}

const decodeHex = (run: string, mark: string): string =>
  Buffer.from(run.replaceAll(mark, ''), 'hex').toString('utf8')

/** Without the codings of mail (quoted-printable) and of addresses. */
function withoutQuoting(text: string): string {
  return text
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/(?:=[0-9A-F]{2})+/gu, (run) => decodeHex(run, '='))
    .replaceAll(/(?:%[0-9A-Fa-f]{2})+/gu, (run) => decodeHex(run, '%'))
}

function signOf(code: number, otherwise: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}

function together(all: readonly Readable[]): Readable {
  return {
    texts: all.flatMap(({ texts }) => texts),
    bytes: all.flatMap(({ bytes }) => bytes),
    isWhole: all.every(({ isWhole }) => isWhole),
  }
}
