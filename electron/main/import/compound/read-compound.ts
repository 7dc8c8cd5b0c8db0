import { decodeUtf16 } from '../formats/decode-bytes'

/** The streams of an OLE compound file by their paths (`Storage/Stream`), read when they are asked for. */
export type Compound = {
  readonly paths: readonly string[]
  readonly streamOf: (path: string) => Buffer | null
}

/** No file that is read here has more sectors or entries; more is made to be slow. */
const MOST_SECTORS = 400_000
const MOST_ENTRIES = 20_000
/** Beyond these numbers a sector is none ([MS-CFB], 2.1). */
const LAST_SECTOR = 0xfffffffa
/** Streams that are smaller stand in sectors of their own kind. */
const SMALL = 4096
const NONE = 0xffffffff

type Entry = {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** Opens a compound file ([MS-CFB]); null for one that is damaged. What it says of sizes and places is not believed. */
export function readCompound(bytes: Uint8Array): Compound | null {
  try {
    return openFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  } catch {
    return null
  }
}

/** Whether a compound file ends before what it says it has, as one whose download was broken off. */
export function isCutCompound(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.length < HEAD) return true
  const size = 1 << file.readUInt16LE(30)
  if (size !== 512 && size !== 4096) return false
  const isMissing = (number: number): boolean => number < LAST_SECTOR && (number + 1) * size >= file.length
  const named = Array.from({ length: 109 }, (_, at) => file.readUInt32LE(76 + at * 4))
  if (named.some(isMissing)) return true
  const sector = sectorsOf(file, size)
  const next = readTable(file, sector, size)
  const directory = chain(file.readUInt32LE(48), next)
  const entries = readEntries(Buffer.concat(directory.map(sector)))
  const starts = entries.flatMap(({ kind, start, size: length }, at) =>
    at === 0 || (kind === STREAM && length >= SMALL) ? [start] : [],
  )
  return [directory, ...starts.map((start) => chain(start, next))].some((each) => each.some(isMissing))
}

/** The head of a file with its first list of sectors ([MS-CFB], 2.2). */
const HEAD = 512

const sectorsOf =
  (file: Buffer, size: number) =>
  (number: number): Buffer =>
    file.subarray((number + 1) * size, (number + 2) * size)

function openFile(file: Buffer): Compound | null {
  const size = 1 << file.readUInt16LE(30)
  const smallSize = 1 << file.readUInt16LE(32)
  if ((size !== 512 && size !== 4096) || smallSize !== 64) return null
  const sector = sectorsOf(file, size)
  const next = readTable(file, sector, size)
  const whole = (start: number): Buffer => Buffer.concat(chain(start, next).map(sector))
  const entries = readEntries(whole(file.readUInt32LE(48)))
  const [root] = entries
  if (!root) return null
  const small = whole(root.start)
  const smallNext = numbersOf(whole(file.readUInt32LE(60)))
  const paths = new Map<string, Entry>()
  walk(entries, root.child, '', paths)
  return {
    paths: [...paths.keys()],
    streamOf: (path) => {
      const entry = paths.get(path)
      if (!entry || entry.kind !== STREAM) return null
      if (entry.size >= SMALL) return whole(entry.start).subarray(0, entry.size)
      const parts = chain(entry.start, smallNext).map((at) =>
        small.subarray(at * smallSize, (at + 1) * smallSize),
      )
      return Buffer.concat(parts).subarray(0, entry.size)
    },
  }
}

/** The numbers of a chain, from its first on; one that leads round in a circle ends there. */
const chain = (start: number, links: readonly number[]): readonly number[] => {
  const numbers: number[] = []
  const seen = new Set<number>()
  for (let at = start; at < LAST_SECTOR && at < links.length && !seen.has(at); at = links[at] ?? NONE) {
    seen.add(at)
    numbers.push(at)
  }
  return numbers
}

/** The table of following sectors, from the sectors listed in the head and in the chain after it. */
function readTable(file: Buffer, sector: (number: number) => Buffer, size: number): readonly number[] {
  const named = Array.from({ length: 109 }, (_, at) => file.readUInt32LE(76 + at * 4))
  const seen = new Set<number>()
  for (let at = file.readUInt32LE(68); at < LAST_SECTOR && !seen.has(at);) {
    seen.add(at)
    const numbers = numbersOf(sector(at))
    if (numbers.length < size / 4) break
    named.push(...numbers.slice(0, -1))
    at = numbers.at(-1) ?? NONE
  }
  const links: number[] = []
  for (const number of named) {
    if (number >= LAST_SECTOR || links.length > MOST_SECTORS) continue
    links.push(...numbersOf(sector(number)))
  }
  return links
}

function numbersOf(bytes: Buffer): readonly number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4))
}

const ENTRY = 128
const STORAGE = 1
const STREAM = 2

function readEntries(directory: Buffer): readonly Entry[] {
  return Array.from({ length: Math.min(MOST_ENTRIES, Math.floor(directory.length / ENTRY)) }, (_, at) => {
    const entry = directory.subarray(at * ENTRY, (at + 1) * ENTRY)
    return {
      name: decodeUtf16(entry.subarray(0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2))),
      kind: entry.readUInt8(66),
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    }
  })
}

/** The entries below a storage, which stand in a tree; each is met once, whatever the tree says. */
function walk(entries: readonly Entry[], root: number, folder: string, paths: Map<string, Entry>): void {
  const seen = new Set<number>()
  const open: { readonly at: number; readonly folder: string }[] = [{ at: root, folder }]
  for (let last = open.pop(); last; last = open.pop()) {
    const { at, folder: inside } = last
    const entry = entries[at]
    if (!entry || seen.has(at)) continue
    seen.add(at)
    const path = inside + entry.name
    if (entry.kind === STORAGE || entry.kind === STREAM) paths.set(path, entry)
    open.push({ at: entry.left, folder: inside }, { at: entry.right, folder: inside })
    if (entry.kind === STORAGE) open.push({ at: entry.child, folder: `${path}/` })
  }
}
