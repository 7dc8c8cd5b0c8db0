import { shingle } from '../../shared/domain/copies/shingle'
import type { CopyPair, CopyText } from '../domain/copies/pairs-among'

const permutations = 128
const bands = 64
const rows = permutations / bands

/**
 * The textbook method, for comparison: MinHash signatures of 128 permutations, LSH with 64 bands of 2 rows, and the
 * same exact check of every candidate (containment from 0.3 on). It gets our tokeniser and typed arrays, so that only the
 * methods differ.
 */
export function findCopiesByMinHash(texts: readonly CopyText[]): readonly CopyPair[] {
  const multipliers = Uint32Array.from({ length: permutations }, (_, at) => Math.imul(at + 1, 0x9e3779b1) | 1)
  const offsets = Uint32Array.from({ length: permutations }, (_, at) => Math.imul(at + 1, 0x85ebca6b))
  const shingles: Uint32Array[] = []
  const buckets = Array.from({ length: bands }, () => new Map<number, number[]>())
  const pairs: CopyPair[] = []
  texts.forEach(({ id, text }, number) => {
    const own = shingle(text).hashes
    shingles.push(own)
    const signature = sign(own, multipliers, offsets)
    const candidates = new Set<number>()
    buckets.forEach((bucket, band) => {
      const key = bandKey(signature, band)
      const others = bucket.get(key)
      if (others === undefined) bucket.set(key, [number])
      else {
        for (const other of others) candidates.add(other)
        others.push(number)
      }
    })
    const set = candidates.size === 0 ? null : new Set(own)
    for (const other of candidates) {
      const containment = set === null ? 0 : containmentOf(set, shingles[other] ?? new Uint32Array())
      if (containment >= 0.3) pairs.push({ a: texts[other]?.id ?? '', b: id, containment })
    }
  })
  return pairs
}

function sign(shingles: Uint32Array, multipliers: Uint32Array, offsets: Uint32Array): Uint32Array {
  const signature = new Uint32Array(permutations).fill(0xffffffff)
  for (const hash of shingles) {
    for (let at = 0; at < permutations; at++) {
      const permuted = (Math.imul(hash, multipliers[at] ?? 1) + (offsets[at] ?? 0)) >>> 0
      if (permuted < (signature[at] ?? 0)) signature[at] = permuted
    }
  }
  return signature
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = 0
  for (let row = 0; row < rows; row++) {
    key = Math.imul(key ^ (signature[band * rows + row] ?? 0), 0x01000193)
    key ^= key >>> 15
  }
  return key & 0x3fffffff
}

function containmentOf(set: ReadonlySet<number>, other: Uint32Array): number {
  const otherSet = new Set(other)
  let shared = 0
  for (const hash of otherSet) if (set.has(hash)) shared++
  return shared / Math.max(1, Math.min(set.size, otherSet.size))
}
