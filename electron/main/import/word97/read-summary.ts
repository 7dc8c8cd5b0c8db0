import { decodeBytes, decodeUtf16 } from '../formats/decode-bytes'
import { encodingOfCodePage } from '../rtf/code-pages'

/** What the properties of a document of old Office state ([MS-OLEPS], 2.21); empty or null where they state nothing. */
export type Summary = { readonly title: string; readonly author: string; readonly modified: string | null }

const CODE_PAGE = 1
const TITLE = 2
const AUTHOR = 4
const SAVED = 13

/** Kinds of value. */
const SHORT = 0x02
const NARROW = 0x1e
const WIDE = 0x1f
const TIME = 0x40

/** Days between 1601 and 1970, in milliseconds. */
const SINCE_1601 = 11_644_473_600_000

/** Reads the properties; a stream that leads beyond itself states nothing. */
export function readSummary(stream: Buffer | null): Summary {
  const found = new Map<number, Buffer>()
  try {
    const section = stream?.subarray(stream.readUInt32LE(44)) ?? Buffer.alloc(8)
    const count = Math.min(100, section.readUInt32LE(4))
    for (let at = 0; at < count; at += 1)
      found.set(section.readUInt32LE(8 + 8 * at), section.subarray(section.readUInt32LE(12 + 8 * at)))
  } catch {
    found.clear()
  }
  const page = found.get(CODE_PAGE)
  const encoding = encodingOfCodePage(page && kindOf(page) === SHORT ? page.readUInt16LE(4) : 1252)
  const textOf = (property: number): string => {
    const value = found.get(property)
    if (!value || value.length < 8) return ''
    const length = value.readUInt32LE(4)
    const isWide = kindOf(value) === WIDE || (kindOf(value) === NARROW && encoding === 'utf-16le')
    if (!isWide && kindOf(value) !== NARROW) return ''
    const bytes = value.subarray(8, 8 + length * (kindOf(value) === WIDE ? 2 : 1))
    return (isWide ? decodeUtf16(bytes) : decodeBytes(bytes, encoding)).replace(/\0.*$/su, '')
  }
  const saved = found.get(SAVED)
  const time =
    saved && kindOf(saved) === TIME && saved.length >= 12 ? Number(saved.readBigUInt64LE(4) / 10_000n) : 0
  return {
    title: textOf(TITLE),
    author: textOf(AUTHOR),
    modified: time > SINCE_1601 ? dayOf(time - SINCE_1601) : null,
  }
}

const kindOf = (value: Buffer): number => (value.length >= 4 ? value.readUInt16LE(0) : 0)

function dayOf(time: number): string | null {
  const day = new Date(time)
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10)
}
