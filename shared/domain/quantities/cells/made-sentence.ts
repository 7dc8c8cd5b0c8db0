/** A sentence that is made of the words of a cell and of others put between them. */
export type MadeSentence = {
  readonly text: string
  /** Whether a place in it is in the words of the cell. */
  readonly isOwn: (offset: number) => boolean
  /** The offset in the cell of an offset in the made sentence; for inserted words, where they were inserted. */
  readonly inCell: (offset: number) => number
  /** Where words that were put in begin. */
  readonly startOf: (piece: Piece) => number
}

/** Words of the cell from a place in it, or words that are put in; those that stand `for` some of the cell are read in their place. */
export type Piece = { readonly words: string; readonly from: number; readonly to: number }

/** Words of a cell, as they are. */
export const ownPiece = (cell: string, from: number, to: number): Piece => ({
  words: cell.slice(from, to),
  from,
  to,
})

/** Words that are put in at a place in a cell. */
export const putIn = (words: string, at: number): Piece => ({ words, from: at, to: at })

export function makeSentence(pieces: readonly Piece[]): MadeSentence {
  let next = 0
  const placed = pieces.map((piece) => {
    const start = next
    next += piece.words.length
    return { piece, start, end: next }
  })
  const at = (offset: number) =>
    placed.find(({ start, end }) => start <= offset && offset < end) ?? placed.at(-1)
  return {
    text: pieces.map(({ words }) => words).join(''),
    isOwn(offset) {
      const found = at(offset)
      return found !== undefined && found.piece.from < found.piece.to
    },
    inCell(offset) {
      // An end lies behind the last of its words.
      const found = placed.findLast(({ start }) => start < offset) ?? placed[0]
      return found === undefined
        ? 0
        : Math.min(found.piece.to, found.piece.from + Math.max(0, offset - found.start))
    },
    startOf: (piece) => placed.find((each) => each.piece === piece)?.start ?? 0,
  }
}
