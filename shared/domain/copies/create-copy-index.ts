import { createCopyVerifier } from './create-copy-verifier'
import { createPostings } from './postings'
import { shingle, type Shingles } from './shingle'
import { type FormEntries, formEntries, isOneForm } from './one-form'

/** A text that is a copy, and how much of the shorter of the two stands in the other, 0 to 1. */
export type CopyMatch = { readonly id: string; readonly containment: number }

/** The texts among which copies are looked for, in an order of their own. */
export type CopyIndex = {
  /**
   * Adds a text, in place of an earlier one with this id; `rank` says where it comes in the order, without it the text comes
   * last. Answers the texts that may have other copies before them for that.
   */
  add(id: string, text: string, rank?: number): ReadonlySet<string>
  /** Takes a text out, and answers the same; nothing happens where it is not there. */
  remove(id: string): ReadonlySet<string>
  /** The copies of a text, the closest first, the one with the id `except` left out. */
  copiesOf(text: string, except?: string): readonly CopyMatch[]
  /** The copies of a text among the earlier texts of the index. `known` holds earlier results of comparing. */
  copiesBefore(id: string, known: ReadonlyMap<string, number>): readonly CopyMatch[]
  readonly size: number
}

type Entry = {
  readonly id: string
  readonly rank: number
  readonly shingles: Shingles
  /** The hashes by which the text is looked up, each once. */
  readonly sample: ReadonlySet<number>
  readonly entries: FormEntries
}

/** Long texts are looked up by every sixteenth of their shingles, shorter ones by some 48, the shortest by all. */
const sampledShare = 1 / 16
const fewestSampled = 48
/**
 * A shingle in more texts than these is boilerplate, or a story with very many copies. A text meets only the nearest before it
 * that hold it: so every copy still meets some others of its story, and no look-up gets long.
 */
const mostNeighbours = 24
/** A pair is looked at closely from two thirds of the containment that makes a copy: a sample may miss that much. */
const lookCloser = 0.2

const nobody: ReadonlySet<string> = new Set()

/**
 * Makes an empty index. It finds what `createCopyVerifier` calls a copy by looking up a sample of the shingles in an
 * inverted index; whether a shingle belongs to the sample depends on its hash alone, so copies share their samples
 * (Broder 1997, "On the resemblance and containment of documents"). What it answers hangs on the texts that it holds and
 * their order, not on what it held before.
 */
export function createCopyIndex(): CopyIndex {
  let entries: (Entry | null)[] = []
  let ranks: number[] = []
  let postings = createPostings((text) => ranks[text] ?? 0)
  let shared = new Uint16Array(64)
  /** How many shingles each entry has. Beside the entries, since every look-up reads many. */
  let sizes = new Int32Array(64)
  let lastRank = 0
  let lastRead = { text: '', ...read('') }
  const numberOf = new Map<string, number>()
  const verifier = createCopyVerifier()
  const before = new Int32Array(mostNeighbours)
  const after = new Int32Array(mostNeighbours)

  /** A text is usually sought and then added, so its reading is kept in between. */
  const readOnce = (text: string): typeof lastRead => {
    if (lastRead.text !== text) lastRead = { text, ...read(text) }
    return lastRead
  }
  const insert = (entry: Entry): number => {
    const number = entries.length
    if (number === shared.length) {
      shared = new Uint16Array(number * 2)
      const old = sizes
      sizes = new Int32Array(number * 2)
      sizes.set(old)
    }
    entries.push(entry)
    ranks.push(entry.rank)
    sizes[number] = entry.shingles.hashes.length
    numberOf.set(entry.id, number)
    for (const hash of entry.sample) postings.add(hash, number)
    return number
  }
  /** Lists that hold many texts that are gone are made anew. */
  const compact = (): void => {
    const kept = entries.filter((entry) => entry !== null).toSorted((a, b) => a.rank - b.rank)
    entries = []
    ranks = []
    postings = createPostings((text) => ranks[text] ?? 0)
    for (const entry of kept) insert(entry)
  }
  /** The texts that have, or will have, another neighbour before them when this one comes or goes. */
  const neighboursAfter = (number: number, isGoing: boolean): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const hash of entries[number]?.sample ?? []) {
      const later = postings.after(hash, number, after)
      // Where a list is not cut, one that goes brings nobody in.
      if (later === 0 || (isGoing && later + postings.before(hash, number, before) <= mostNeighbours))
        continue
      for (let at = 0; at < later; at++) found.add(entries[after[at] ?? 0]?.id ?? '')
    }
    return found
  }
  const remove = (id: string): ReadonlySet<string> => {
    const number = numberOf.get(id)
    if (number === undefined) return nobody
    const others = neighboursAfter(number, true)
    entries[number] = null
    postings.remove(number)
    numberOf.delete(id)
    if (entries.length > 64 && numberOf.size * 2 < entries.length) compact()
    return others
  }
  /** What shares enough of its sample with the text: those right before `number`, or the last of all. */
  const candidatesOf = (
    { shingles, sample }: Pick<Entry, 'shingles' | 'sample'>,
    number: number | null,
  ): readonly Entry[] => {
    const touched: number[] = []
    for (const hash of sample) {
      const found = postings.before(hash, number, before)
      for (let at = 0; at < found; at++) {
        const other = before[at] ?? 0
        const count = shared[other] ?? 0
        if (count === 0) touched.push(other)
        shared[other] = count + 1
      }
    }
    const candidates: Entry[] = []
    for (const other of touched) {
      const count = shared[other] ?? 0
      shared[other] = 0
      if (count < leastShared(shingles.hashes.length, sizes[other] ?? 0)) continue
      const entry = entries[other]
      if (entry != null) candidates.push(entry)
    }
    return candidates
  }

  return {
    add(id, text, rank = lastRank + 1) {
      const others = new Set(remove(id))
      lastRank = Math.max(lastRank, rank)
      const { shingles, sample, entries: own } = readOnce(text)
      const entry = { id, rank, shingles, sample, entries: own }
      for (const other of neighboursAfter(insert(entry), false)) others.add(other)
      return others
    },
    remove,
    copiesOf(text, except) {
      const sought = readOnce(text)
      const candidates = candidatesOf(sought, null).filter(({ id }) => id !== except)
      if (candidates.length === 0) return []
      const check = verifier.against(sought.shingles)
      return closestFirst(
        candidates.flatMap(({ id, shingles, entries: theirs }) => {
          const containment = check(shingles)
          return containment === null || isOneForm(sought.entries, theirs) ? [] : [{ id, containment }]
        }),
      )
    },
    copiesBefore(id, known) {
      const number = numberOf.get(id)
      const entry = number === undefined ? null : entries[number]
      if (number === undefined || entry == null) return []
      let check: ((other: Shingles) => number | null) | null = null
      return candidatesOf(entry, number).flatMap((other) => {
        const containment =
          known.get(other.id) ?? (check ??= verifier.against(entry.shingles))(other.shingles)
        return containment === null || isOneForm(entry.entries, other.entries)
          ? []
          : [{ id: other.id, containment }]
      })
    },
    get size() {
      return numberOf.size
    },
  }
}

/** Copies in the order of their closeness, by id where that is the same. */
export function closestFirst(matches: readonly CopyMatch[]): readonly CopyMatch[] {
  return matches.toSorted((a, b) => b.containment - a.containment || (a.id < b.id ? -1 : 1))
}

function read(text: string): Pick<Entry, 'shingles' | 'sample' | 'entries'> {
  const shingles = shingle(text)
  const limit = sampledShareOf(shingles.hashes.length) * 2 ** 32
  const sample = new Set<number>()
  for (const hash of shingles.hashes) if (hash < limit) sample.add(hash)
  return { shingles, sample, entries: formEntries(text) }
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
