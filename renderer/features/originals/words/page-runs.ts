import type { Letters, PageAlignment } from '../../../../shared/domain/originals/align-page'
import { alignPrinted } from '../../../../shared/domain/originals/printed-page'
import type { PrintedWord } from '../../../../shared/schema/structure'
import { inPercent } from '../in-percent'

/** The words of a page as they are drawn, an element for each run, and where they stand in a text. */
export type DrawnRuns = {
  readonly runs: readonly HTMLElement[]
  readonly align: (letters: Letters) => PageAlignment
  /** Whether each run is one word: then what is marked goes on between two of them. */
  readonly areWords: boolean
}

/** Draws the words of a page into a layer; `stop` leaves that. Null where the page has none. */
export type RunSource = (layer: HTMLElement) => {
  readonly drawn: Promise<DrawnRuns | null>
  readonly stop: () => void
}

/** The words that a machine read in a picture of text, each where it is printed. */
export const runsOfPrinted =
  (words: readonly PrintedWord[], turn: number): RunSource =>
  (layer) => ({
    drawn: Promise.resolve().then(() => drawPrinted(layer, words, turn)),
    stop: () => {},
  })

function drawPrinted(layer: HTMLElement, words: readonly PrintedWord[], turn: number): DrawnRuns {
  layer.dataset['printed'] = String(((turn % 360) + 360) % 360)
  const spans = words.map(() => document.createElement('span'))
  return {
    runs: spans,
    areWords: true,
    align: (letters) => {
      place(layer, spans, words, letters.text)
      return alignPrinted(words, letters.text)
    },
  }
}

/** Writes each word into its place, as wide and as high as it is printed. */
function place(
  layer: HTMLElement,
  spans: readonly HTMLElement[],
  words: readonly PrintedWord[],
  text: string,
): void {
  for (const [at, span] of spans.entries()) {
    const word = words[at]
    if (!word) continue
    span.textContent = text.slice(word.start, word.end)
    const { left, top, height } = inPercent(word.box)
    Object.assign(span.style, { left, top, fontSize: `${Number.parseFloat(height)}cqh` })
  }
  layer.replaceChildren(...spans)
  // Measured together: each measure of its own would lay the page out once more.
  const widths = spans.map(({ offsetWidth }) => offsetWidth)
  for (const [at, span] of spans.entries()) {
    const wanted = (words[at]?.box.width ?? 0) * layer.offsetWidth
    span.style.transform = `scaleX(${wanted / Math.max(1, widths[at] ?? 1)})`
  }
}
