import { letterLook, paragraphLook, readWordStyles } from './looks'
import type { LetterLook, ParagraphLook } from './looks'
import { readFormatRuns, runAt } from './properties'
import type { Stretch, WordFile } from './word-file'

/** Letters that look alike, by their places in the text. */
export type LookRun = Stretch & { readonly look: LetterLook }

/** A paragraph with the sign that ends it, and its letters by how they look. */
export type WordParagraph = Stretch & { readonly look: ParagraphLook; readonly runs: readonly LookRun[] }

/** What ends a paragraph: its mark, that of a cell or a row, and the end of a section. */
const ENDS: ReadonlySet<string | undefined> = new Set(['\r', '\u0007', '\f'])

/** Takes a stretch of a document apart into its paragraphs. */
export function createParagraphs(file: WordFile): (stretch: Stretch) => readonly WordParagraph[] {
  const { text, pieces } = file
  const styles = readWordStyles(file)
  const letters = readFormatRuns(file, 'letters')
  const paragraphs = readFormatRuns(file, 'paragraphs')
  const pieceAt = (place: number) => {
    let [low, high] = [0, pieces.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle]?.end ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const piece = pieces[low]
    return piece && piece.start <= place ? piece : undefined
  }
  const lookOf = (place: number): ParagraphLook => {
    const piece = pieceAt(place)
    const list = piece && runAt(paragraphs, piece.place + (place - piece.start) * piece.size)?.list
    const style = list && list.length >= 2 ? list.readUInt16LE(0) : 0
    return {
      ...styles.paragraph(style),
      ...(list ? paragraphLook(list.subarray(2)) : {}),
      ...(piece ? paragraphLook(piece.properties) : {}),
      style,
    }
  }
  const runsOf = ({ start, end }: Stretch, style: number): readonly LookRun[] => {
    const base = styles.letters(style)
    const runs: LookRun[] = []
    for (let at = start; at < end;) {
      const piece = pieceAt(at)
      if (!piece) break
      const place = piece.place + (at - piece.start) * piece.size
      const run = runAt(letters, place)
      const until = run ? piece.start + Math.ceil((run.to - piece.place) / piece.size) : piece.end
      const next = Math.max(at + 1, Math.min(end, piece.end, until))
      const own = run ? letterLook(run.list, base, styles) : base
      const look = piece.properties.length > 0 ? letterLook(piece.properties, own, styles) : own
      runs.push({ start: at, end: next, look })
      at = next
    }
    return runs
  }
  return ({ start, end }) => {
    const found: WordParagraph[] = []
    for (let from = start; from < end;) {
      let last = from
      while (last < end - 1 && !ENDS.has(text[last])) last += 1
      const look = lookOf(last)
      found.push({
        start: from,
        end: last + 1,
        look,
        runs: runsOf({ start: from, end: last + 1 }, look.style),
      })
      from = last + 1
    }
    return found
  }
}
