/** How a planted copy differs from its original. */
export type CopyKind = 'edited 5%' | 'edited 10%' | 'edited 20%' | 'truncated' | 'lede rewritten'

export const copyKinds: readonly CopyKind[] = [
  'edited 5%',
  'edited 10%',
  'edited 20%',
  'truncated',
  'lede rewritten',
]

export type PlantedCopy = { readonly a: string; readonly b: string; readonly kind: CopyKind }

export type CopyCorpus = {
  readonly texts: readonly { readonly id: string; readonly text: string }[]
  readonly planted: readonly PlantedCopy[]
}

/**
 * Texts of some 5,000 characters, words drawn from 40,000 by Zipf's law, every tenth a copy of an earlier one, and every
 * fifth of the others with one of ten footers of 400 characters. The same `count` and `seed` make the same texts.
 */
export function makeCopyCorpus(count: number, seed: number): CopyCorpus {
  const random = createRandom(seed)
  const word = createWords(random)
  const sentence = (length: number): string[] => Array.from({ length }, word)
  const footers = Array.from({ length: 10 }, () => sentence(62))
  const bodies: string[][] = []
  const texts: { id: string; text: string }[] = []
  const planted: PlantedCopy[] = []
  for (let number = 0; number < count; number++) {
    const id = `t${number}`
    const kind = copyKinds[Math.floor(number / 10) % copyKinds.length]
    if (number % 10 === 9 && kind !== undefined) {
      // Originals carry no copy twice: the number just before, which is never a copy itself.
      const original = bodies[number - 1] ?? []
      const body = alter(original, kind, random, word)
      bodies.push(body)
      texts.push({ id, text: toText(body) })
      planted.push({ a: `t${number - 1}`, b: id, kind })
      continue
    }
    const body = sentence(770)
    bodies.push(body)
    const footer = number % 5 === 0 ? (footers[Math.floor(random() * footers.length)] ?? []) : []
    texts.push({ id, text: toText([...body, ...footer]) })
  }
  return { texts, planted }
}

function alter(body: readonly string[], kind: CopyKind, random: () => number, word: () => string): string[] {
  if (kind === 'truncated') return body.slice(0, Math.round(body.length * 0.4))
  if (kind === 'lede rewritten') return body.map((each, at) => (at < body.length / 4 ? word() : each))
  const share = { 'edited 5%': 0.05, 'edited 10%': 0.1, 'edited 20%': 0.2 }[kind]
  return body.map((each) => (random() < share ? word() : each))
}

function toText(words: readonly string[]): string {
  const lines: string[] = []
  for (let at = 0; at < words.length; at += 18) {
    const line = words.slice(at, at + 18).join(' ')
    lines.push(`${line.charAt(0).toUpperCase()}${line.slice(1)}.`)
  }
  return lines.join('\n')
}

/** Words of three to ten letters, the n-th as frequent as 1/n. */
export function createWords(random: () => number): () => string {
  const vocabulary = Array.from({ length: 40_000 }, () => {
    const length = 3 + Math.floor(random() * 6)
    return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')
  })
  const cumulative: number[] = []
  let sum = 0
  for (let rank = 1; rank <= vocabulary.length; rank++) {
    sum += 1 / rank
    cumulative.push(sum)
  }
  return () => {
    const sought = random() * sum
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulative[middle] ?? 0) < sought) low = middle + 1
      else high = middle
    }
    return vocabulary[low] ?? ''
  }
}

/** Mulberry32: the same seed gives the same numbers from 0 to 1. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
