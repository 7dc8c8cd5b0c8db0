import { NAME, type Cell, type Placed, type Rendered } from './edited-text'

/** A word before an edit, and the word that it is said to be after it. */
type Pair = { readonly before: Rendered; readonly after: Rendered; readonly was: Placed; readonly is: Placed }

type Part = 'sentence' | 'paragraph'
const PARTS: readonly Part[] = ['sentence', 'paragraph']

/** Figures, number words, bounds, negations and names of the sentences in the property tests. */
const TELLING = new RegExp(
  String.raw`\p{N}|^(?:least|most|more|fewer|than|not|Forty|Fifty|Sixty|Seventy|Three|Four)$|${NAME.source}`,
  'u',
)

/**
 * Whether a silent outcome is the truth: the very words that were marked, unaltered, in sentences whose figures, bounds, negations
 * and names are what they were. Where the text itself cannot tell two stories
 * apart (equal passages were swapped, a copy was put in and its original altered), either is the truth.
 */
export function isTrue(
  before: Rendered,
  after: Rendered,
  old: readonly Placed[],
  now: readonly Placed[],
): boolean {
  const pairs = old.flatMap((was, index): Pair[] => {
    const is = now[index]
    return is && is.cell.text === was.cell.text ? [{ before, after, was, is }] : []
  })
  if (pairs.length < old.length || now.length !== old.length) return false
  if (tellingWords(old) !== tellingWords(now)) return false
  const hasHold = pairs.some(standsBetweenEquals)
  return pairs.every(
    (pair) => pair.was.cell.id === pair.is.cell.id || readsTheSame(pair) || (hasHold && isCopy(pair)),
  )
}

function tellingWords(places: readonly Placed[]): string {
  const sentences = new Set(places.map(({ sentence }) => sentence))
  return [...sentences]
    .flatMap((cells) => cells.map(({ text }) => text).filter((text) => TELLING.test(text)))
    .join(' ')
}

function readsTheSame(pair: Pair): boolean {
  return (
    standsBetweenEquals(pair) ||
    isNthOfEquals(pair) ||
    isOneOfAsMany(pair) ||
    isWhatTheOriginalWas(pair) ||
    isCopyOfNoMore(pair)
  )
}

function around({ places }: Rendered, one: Placed, part: Part): string {
  const parts = partsOf(places, part)
  const at = parts.indexOf(one[part])
  return [at - 1, at, at + 1].map((index) => says(parts[index] ?? [])).join('\n')
}

/** The sentence or paragraph reads the same, and so do the one before and the one after it. */
function standsBetweenEquals({ before, after, was, is }: Pair): boolean {
  return PARTS.some((part) => around(before, was, part) === around(after, is, part))
}

/** Equal sentences (or paragraphs) that all survived have no identity but their order: this is the nth, as it was. */
function isNthOfEquals({ before, after, was, is }: Pair): boolean {
  return PARTS.some((part) => {
    const index = was[part].indexOf(was.cell)
    const twins = partsOf(before.places, part).filter((other) => says(other) === says(was[part]))
    const ids = new Set(twins.map((twin) => twin[index]?.id))
    const surviving = after.places.filter(({ cell }) => ids.has(cell.id))
    return surviving.length === ids.size && surviving[twins.indexOf(was[part])]?.cell.id === is.cell.id
  })
}

/** The paragraph reads the same, and as many do as before. */
function isOneOfAsMany({ before, after, was, is }: Pair): boolean {
  const count = ({ places }: Rendered) =>
    partsOf(places, 'paragraph').filter((other) => says(other) === says(was.paragraph)).length
  return says(is.paragraph) === says(was.paragraph) && count(before) === count(after)
}

/** The sentence or paragraph reads as it did, and the original no longer does. */
function isWhatTheOriginalWas({ after, was, is }: Pair): boolean {
  const ids = new Set(was.sentence.map(({ id }) => id))
  const original =
    after.places.find(({ cell }) => cell.id === was.cell.id) ??
    after.places.find(({ cell }) => ids.has(cell.id))
  return PARTS.some(
    (part) =>
      says(is[part]) === says(was[part]) &&
      original !== undefined &&
      says(original[part]) !== says(was[part]),
  )
}

/** A copy (or a copy of a twin) of which the original is gone, or of which the whole paragraph reads as it did. */
function isCopyOfNoMore(pair: Pair): boolean {
  const { after, was, is } = pair
  const isGone = after.places.every(({ cell }) => cell.id !== was.cell.id)
  return isCopy(pair) && (isGone || says(is.paragraph) === says(was.paragraph))
}

/** It is a copy of the same word, or of the same word in an equal paragraph. */
function isCopy({ before, was, is }: Pair): boolean {
  const seat = (id: number) => {
    const paragraph = before.places.find(({ cell }) => cell.id === id)?.paragraph ?? []
    return `${paragraph.findIndex((cell) => cell.id === id)} of ${says(paragraph)}`
  }
  return seat(is.cell.origin) === seat(was.cell.id)
}

const says = (cells: readonly Cell[]) => cells.map(({ text }) => text).join(' ')

const partsOf = (places: readonly Placed[], part: Part) => [...new Set(places.map((place) => place[part]))]
