import { createCopyVerifier } from './create-copy-verifier'
import { createPostings } from './postings'
import { shingle } from './shingle'

/** A text that is a copy, and how much of the shorter of the two stands in the other, 0 to 1. */
export type CopyMatch = { readonly id: string; readonly containment: number }

/** The texts among which copies are looked for. */
export type CopyIndex = {
  /** Adds a text, in place of an earlier one with this id. */
  add(id: string, text: string): void
  /** Takes a text out; nothing happens where it is not there. */
  remove(id: string): void
  /** The copies of a text, the closest first, the one with the id `except` left out. */
  copiesOf(text: string, except?: string): readonly CopyMatch[]
  readonly size: number
}

type Entry = {
  readonly id: string
  readonly shingles: Uint32Array
  /** Those by which the text is looked up. */
  readonly sample: readonly number[]
}

/** Long texts are looked up by every sixteenth of their shingles, shorter ones by some 48, the shortest by all. */
const sampledShare = 1 / 16
const fewestSampled = 48
/** A shingle in more texts than these is boilerplate: see `createPostings`. */
const mostTexts = 50
/** A pair is looked at closely from two thirds of the containment that makes a copy: a sample may miss that much. */
const lookCloser = 0.2

/**
 * Makes an empty index. It finds what `createCopyVerifier` calls a copy by looking up a sample of the shingles in an
 * inverted index; whether a shingle belongs to the sample depends on its hash alone, so copies share their samples
 * (Broder 1997, "On the resemblance and containment of documents").
 */
export function createCopyIndex(): CopyIndex {
  let postings = createPostings(mostTexts)
  let entries: (Entry | null)[] = []
  let shared = new Uint16Array(64)
  /** How many shingles each entry has; 0 for one that is gone. Beside the entries, since every look-up reads many. */
  let sizes = new Int32Array(64)
  let lastRead = { text: '', entry: read('', '') }
  const numberOf = new Map<string, number>()
  const verifier = createCopyVerifier()

  /** A text is usually sought and then added: what was read is kept for that. */
  const readOnce = (id: string, text: string): Entry => {
    if (lastRead.text !== text) lastRead = { text, entry: read('', text) }
    return { ...lastRead.entry, id }
  }
  const insert = (entry: Entry): void => {
    const number = entries.length
    if (number === sizes.length) {
      sizes = enlarged(sizes, new Int32Array(number * 2))
      shared = new Uint16Array(number * 2)
    }
    entries.push(entry)
    sizes[number] = entry.shingles.length
    numberOf.set(entry.id, number)
    for (const hash of entry.sample) postings.add(hash, number)
  }
  /** Lists that hold many texts that are gone are made anew. */
  const compact = (): void => {
    const kept = entries.filter((entry) => entry !== null)
    postings = createPostings(mostTexts)
    entries = []
    for (const entry of kept) insert(entry)
  }
  const remove = (id: string): void => {
    const number = numberOf.get(id)
    if (number === undefined) return
    entries[number] = null
    sizes[number] = 0
    numberOf.delete(id)
    if (entries.length > 64 && numberOf.size * 2 < entries.length) compact()
  }
  const candidatesOf = (sought: Entry): readonly Entry[] => {
    const touched: number[] = []
    for (const hash of sought.sample) postings.count(hash, shared, touched)
    const found: Entry[] = []
    for (const number of touched) {
      const count = shared[number] ?? 0
      shared[number] = 0
      if (count < leastShared(sought.shingles.length, sizes[number] ?? 0)) continue
      const entry = entries[number]
      if (entry != null) found.push(entry)
    }
    return found
  }

  return {
    add(id, text) {
      remove(id)
      insert(readOnce(id, text))
    },
    remove,
    copiesOf(text, except) {
      const sought = readOnce('', text)
      const candidates = candidatesOf(sought).filter(({ id }) => id !== except)
      if (candidates.length === 0) return []
      const check = verifier.against(sought.shingles)
      return candidates
        .map(({ id, shingles }) => ({ id, containment: check(shingles) }))
        .filter((match): match is CopyMatch => match.containment !== null)
        .toSorted((a, b) => b.containment - a.containment || (a.id < b.id ? -1 : 1))
    },
    get size() {
      return numberOf.size
    },
  }
}

function read(id: string, text: string): Entry {
  const shingles = shingle(text)
  const limit = sampledShareOf(shingles.length) * 2 ** 32
  const sample: number[] = []
  for (const hash of shingles) if (hash < limit) sample.push(hash)
  return { id, shingles, sample }
}

function sampledShareOf(size: number): number {
  return Math.min(1, Math.max(sampledShare, fewestSampled / Math.max(1, size)))
}

/**
 * How many sampled shingles two texts of these sizes must share to be looked at closely. What is in the smaller share is
 * in both samples.
 */
function leastShared(a: number, b: number): number {
  return Math.max(1, Math.min(a, b) * Math.min(sampledShareOf(a), sampledShareOf(b)) * lookCloser)
}

function enlarged(from: Int32Array, into: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  into.set(from)
  return into
}
