import type { Mention, TextReading } from '../../mentions/mention'

/** A text with its words as numbers; what belongs to a sentence stands in one list with the others, from `…From[sentence]` on. */
export type NumberedText = {
  readonly stems: Int32Array
  readonly stemsFrom: Int32Array
  /** Each of them once, in order of their numbers. */
  readonly words: Int32Array
  readonly names: Int32Array
  readonly namesFrom: Int32Array
  /** The telling words of its first sentences. */
  readonly lead: Int32Array
  /** What it counts: figures with their role and value. */
  readonly figures: Int32Array
  /** What its names sound like. */
  readonly sounds: Int32Array
}

/** Words by their numbers, which they keep. */
export type Lexicon = {
  /** A reading with its words as numbers: numbered once. */
  readonly numbered: (reading: TextReading) => NumberedText
}

/** How many units from its first sentence on a text leads with. */
export const LEAD = 450

/** Makes an empty lexicon. */
export function createLexicon(): Lexicon {
  const ids = new Map<string, number>()
  const texts = new WeakMap<TextReading, NumberedText>()
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, ids.size)
    return ids.size - 1
  }
  const inSentences = (
    lists: readonly (readonly string[])[],
  ): { readonly all: Int32Array; readonly from: Int32Array } => {
    const from = new Int32Array(lists.length + 1)
    for (const [at, { length }] of lists.entries()) from[at + 1] = (from[at] ?? 0) + length
    const all = new Int32Array(from.at(-1) ?? 0)
    let next = 0
    for (const list of lists) for (const word of list) all[next++] = idOf(word)
    return { all, from }
  }
  const number = ({ sentences, mentions }: TextReading): NumberedText => {
    const stems = inSentences(sentences.map((sentence) => sentence.stems))
    const names = inSentences(sentences.map((sentence) => sentence.names))
    const told = sentences.filter(({ section }) => section !== 'furniture')
    const end = (told[0]?.start ?? 0) + LEAD
    const lead = told.flatMap(({ start, telling }) => (start < end ? telling : []))
    return {
      stems: stems.all,
      stemsFrom: stems.from,
      words: Int32Array.from(new Set(stems.all)).toSorted(),
      names: names.all,
      namesFrom: names.from,
      lead: Int32Array.from(lead, idOf),
      figures: Int32Array.from(mentions.flatMap(figureKey), idOf),
      sounds: Int32Array.from(
        told.flatMap((sentence) => sentence.sounds),
        idOf,
      ),
    }
  }
  return {
    numbered(reading) {
      const known = texts.get(reading)
      if (known !== undefined) return known
      const made = number(reading)
      texts.set(reading, made)
      return made
    },
  }
}

function figureKey({ kind, dimension, value, role, section }: Mention): readonly string[] {
  if (kind !== 'figure' || value === null || section === 'furniture') return []
  const { min, max } = value
  // Small bare counts are the same everywhere.
  if (dimension === 'count' && (max ?? min ?? 0) < 3) return []
  return [`${dimension} ${role} ${min} ${max}`]
}
