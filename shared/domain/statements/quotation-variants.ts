import { addTo } from '../add-to'
import { findQuotations } from '../suggestions/find-quotations'
import type { Span } from '../span'
import { alignWords } from '../text/align-words'
import { splitParagraphs } from '../text/split-paragraphs'
import { isCapitalised } from '../tokens/is-capitalised'
import { splitWords, type Word } from '../tokens/split-words'
import type { StatementPlace } from './statement-row'

/** A quotation in a text: what stands between its marks. */
export type Quotation = StatementPlace & { readonly words: readonly Word[] }

/** Two quotations that give one utterance in other words, or in another spelling; with the words that differ in each. */
export type QuotationVariant = {
  readonly kind: 'altered' | 'spelling'
  readonly a: StatementPlace & { readonly differing: readonly Span[] }
  readonly b: StatementPlace & { readonly differing: readonly Span[] }
}

/** Fewer words are a name or a word held at a distance; fewer in common, names not counted, are chance. */
const SHORTEST = 4
const LEAST_COMMON = 6
/** So much of the three-word sequences of the shorter one has to stand in the longer one. */
const LEAST_SHARED = 0.6
/** More words that only one of them has were left out by the other: it is cut, not altered. */
const LONGEST_ADDED = 10
const CLOSERS = /^["”“»«’」]/u

/** The quotations of a text that are closed in their paragraph; what begins or ends with a space lies between two of them. */
export function quotationsIn(articleId: string, text: string): readonly Quotation[] {
  return splitParagraphs(text).flatMap((paragraph) =>
    findQuotations(text, paragraph).flatMap((span) => {
      const isClosed = span.end < paragraph.end && CLOSERS.test(text.slice(span.end))
      const told = text.slice(span.start, span.end)
      if (!isClosed || told !== told.trim()) return []
      const words = splitWords(text, span).filter(({ kind }) => kind !== 'mark')
      return words.length < SHORTEST ? [] : [{ articleId, ...span, words }]
    }),
  )
}

/** The pairs of quotations of different articles that are one utterance in other words, altered words before spellings. */
export function findVariants(quotations: readonly Quotation[]): readonly QuotationVariant[] {
  const withSequence = new Map<string, number[]>()
  const sequences = quotations.map(({ words }, at) => {
    const own = new Set(words.slice(2).map((_, from) => sequenceAt(words, from)))
    for (const sequence of own) addTo(withSequence, sequence, at)
    return own
  })
  const found: QuotationVariant[] = []
  for (const [at, a] of quotations.entries()) {
    const shared = new Map<number, number>()
    for (const sequence of sequences[at] ?? [])
      for (const other of withSequence.get(sequence) ?? [])
        if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, count] of shared) {
      const b = quotations[other]
      const shorter = Math.min(sequences[at]?.size ?? 0, sequences[other]?.size ?? 0)
      if (b === undefined || a.articleId === b.articleId || count < LEAST_SHARED * shorter) continue
      const variant = compare(a, b)
      if (variant) found.push(variant)
    }
  }
  return found.toSorted((one, other) => Number(one.kind === 'spelling') - Number(other.kind === 'spelling'))
}

const sequenceAt = (words: readonly Word[], from: number): string =>
  words
    .slice(from, from + 3)
    .map(({ lower }) => lower)
    .join(' ')

/** Null where the two have the same words, where one is only cut shorter, or where only figures differ: that is a template. */
function compare(a: Quotation, b: Quotation): QuotationVariant | null {
  const [one, other] = [a.words.map(({ lower }) => lower), b.words.map(({ lower }) => lower)]
  const runs = alignWords(one, other)
  const common = runs.flatMap((run) => a.words.slice(run.a, run.a + run.length))
  if (common.filter((word) => !isCapitalised(word)).length < LEAST_COMMON) return null
  const gaps = gapsBetween(runs, a.words, b.words)
  if (gaps.length === 0) return null
  const words = gaps.flatMap((gap) => [...gap.a, ...gap.b])
  if (words.every(({ kind }) => kind === 'number')) return null
  return {
    kind: gaps.every(isSpelling) ? 'spelling' : 'altered',
    a: { ...placeOf(a), differing: spansOf(gaps.map((gap) => gap.a)) },
    b: { ...placeOf(b), differing: spansOf(gaps.map((gap) => gap.b)) },
  }
}

type Gap = { readonly a: readonly Word[]; readonly b: readonly Word[] }

/** What stands between the words that both have; what is before the first and after the last of them is cut off, not altered. */
function gapsBetween(
  runs: readonly { readonly a: number; readonly b: number; readonly length: number }[],
  a: readonly Word[],
  b: readonly Word[],
): readonly Gap[] {
  return runs.slice(1).flatMap((run, at) => {
    const before = runs[at]
    if (before === undefined) return []
    const gap = {
      a: a.slice(before.a + before.length, run.a),
      b: b.slice(before.b + before.length, run.b),
    }
    const [shorter, longer] = [gap.a.length, gap.b.length].toSorted((x, y) => x - y)
    return longer === 0 || (shorter === 0 && (longer ?? 0) > LONGEST_ADDED) ? [] : [gap]
  })
}

/** The same letters otherwise parted, or words that differ in a letter or two. */
function isSpelling({ a, b }: Gap): boolean {
  const [one, other] = [a, b].map((words) =>
    words.map(({ lower }) => lower.replaceAll(/[^\p{L}\p{N}]/gu, '')),
  )
  if (!one || !other) return false
  if (one.join('') === other.join('')) return true
  return one.length === other.length && one.every((word, at) => isNearly(word, other[at] ?? ''))
}

/** Whether two words differ by at most two letters and a third of their length, and begin alike. */
function isNearly(a: string, b: string): boolean {
  if (a === b) return true
  const longest = Math.max(a.length, b.length)
  if (longest < 4 || a.charAt(0) !== b.charAt(0)) return false
  return lettersApart(a, b) <= Math.min(2, Math.floor(longest / 3))
}

function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1)
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== b.charAt(j))),
      )
    row = next
  }
  return row.at(-1) ?? 0
}

const placeOf = ({ articleId, start, end }: StatementPlace): StatementPlace => ({ articleId, start, end })

const spansOf = (gaps: readonly (readonly Word[])[]): readonly Span[] =>
  gaps.flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
