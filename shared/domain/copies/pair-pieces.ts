import type { ComparableWord } from './split-comparable-words'

/** The words of one text that differ: those from `from` on, before `to`. */
type Side = {
  readonly text: string
  readonly words: readonly ComparableWord[]
  readonly from: number
  readonly to: number
}

/** Words of one text against the other words at that place of the other text, which may be none. */
export type Piece = { readonly a: readonly ComparableWord[]; readonly b: readonly ComparableWord[] }

/**
 * Pairs what differs between two texts by paragraphs: what goes on in the paragraph before it or runs into the one after it stands
 * against the like of the other text; a paragraph that only one of them has stands for itself, so that it hides no changed word.
 */
export function pairPieces(a: Side, b: Side): readonly Piece[] {
  const [piecesA, piecesB] = [partsOf(a), partsOf(b)]
  const head: Piece = { a: piecesA.head, b: piecesB.head }
  const tail: Piece = { a: piecesA.tail, b: piecesB.tail }
  const alone = [
    ...piecesA.middle.map((words): Piece => ({ a: words, b: [] })),
    ...piecesB.middle.map((words): Piece => ({ a: [], b: words })),
  ]
  // Two whole paragraphs, one a side, are one that was written anew.
  const [onlyA, onlyB] = [piecesA.middle[0], piecesB.middle[0]]
  const isOneEach = piecesA.middle.length === 1 && piecesB.middle.length === 1 && onlyA && onlyB
  const middle = isOneEach ? [{ a: onlyA, b: onlyB }] : alone
  return fitting(head, middle, tail).filter((piece) => piece.a.length + piece.b.length > 0)
}

/** Words that belong to the paragraph before and the one after as well stand against whatever the other text has there. */
function fitting(head: Piece, middle: readonly Piece[], tail: Piece): readonly Piece[] {
  if (head.a.length > 0 && head.b.length === 0 && tail.b.length > 0 && tail.a.length === 0)
    return [...middle, { a: head.a, b: tail.b }]
  if (head.b.length > 0 && head.a.length === 0 && tail.a.length > 0 && tail.b.length === 0)
    return [{ a: tail.a, b: head.b }, ...middle]
  return [head, ...middle, tail]
}

type Parts = {
  readonly head: readonly ComparableWord[]
  readonly middle: readonly (readonly ComparableWord[])[]
  readonly tail: readonly ComparableWord[]
}

/** What goes on from the paragraph before, whole paragraphs, and what runs into the one after. */
function partsOf({ text, words, from, to }: Side): Parts {
  const paragraphs: ComparableWord[][] = []
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    const last = paragraphs.at(-1)
    if (last === undefined || isBreak(at)) paragraphs.push([word])
    else last.push(word)
  }
  const goesOn = from > 0 && paragraphs.length > 0 && !isBreak(from)
  const runsOn = to < words.length && paragraphs.length > 0 && !isBreak(to)
  const head = goesOn ? (paragraphs.shift() ?? []) : []
  const tail = runsOn ? (paragraphs.pop() ?? []) : []
  return { head, middle: paragraphs, tail }

  /** Whether a paragraph ends between a word and the one before it. */
  function isBreak(at: number): boolean {
    return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length).includes('\n')
  }
}
