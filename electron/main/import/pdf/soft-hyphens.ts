import { getResolvedPDFJS } from 'unpdf'
import type { Operators, Page } from './drawn-strokes'
import type { PdfItem } from './to-lines'

type Content = Awaited<ReturnType<Page['getTextContent']>>

const SOFT_HYPHEN = '\u00AD'

/** After so many pages with a font and without a soft hyphen, no further page is searched on account of that font. */
const SEARCHED = 20

/**
 * Puts the soft hyphens back that PDF.js leaves out of the text of a page: where a line ends in one, a word is divided; elsewhere it
 * is a hyphen, since it is painted as one (ISO 32000-1, annex D, note 5). They are found among the glyphs that the page draws, and looked for only where one may be.
 */
export class SoftHyphens {
  readonly #pagesWithout = new Map<string, number>()

  /** The runs of a page, with the soft hyphens in them. */
  async putBack(operators: Operators, { items, styles }: Content): Promise<readonly PdfItem[]> {
    const fonts = Object.keys(styles)
    if (fonts.every((font) => (this.#pagesWithout.get(font) ?? 0) >= SEARCHED)) return items
    const drawn = await readGlyphs(operators)
    const isFound = drawn.includes(SOFT_HYPHEN)
    for (const font of fonts)
      this.#pagesWithout.set(font, isFound ? 0 : (this.#pagesWithout.get(font) ?? 0) + 1)
    return isFound ? endRuns(items, drawn) : items
  }
}

/** PDF.js hands fonts over by it; Node 20 has not got it, and would draw no letter. */
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Reflect.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length)
    },
  })

/** What a page draws, letter by letter, in its own order. */
async function readGlyphs({ fnArray, argsArray }: Operators): Promise<string> {
  const { OPS } = await getResolvedPDFJS()
  const shown = argsArray.filter((_, at) => fnArray[at] === OPS.showText)
  return shown.flatMap(([glyphs]: readonly [readonly Glyph[]]) => glyphs.map(letterOf)).join('')
}

/** A letter, or how far the next one is moved. */
type Glyph = { readonly unicode: string } | number

function letterOf(glyph: Glyph): string {
  return typeof glyph === 'number' ? '' : glyph.unicode
}

/** Both have the same letters in the same order; PDF.js adds spaces, and takes ligatures apart. */
function endRuns(items: Content['items'], drawn: string): readonly PdfItem[] {
  /** The letters before which a hyphen is drawn, by their number on the page. */
  const hyphens = new Set<number>()
  let letters = 0
  for (const [at, part] of drawn.split(SOFT_HYPHEN).entries()) {
    if (at > 0) hyphens.add(letters)
    letters += countLetters(part)
  }
  let read = 0
  const ended = items.map((item) => {
    if (!('str' in item)) return item
    let written = ''
    for (const letter of item.str) {
      const count = countLetters(letter)
      // A hyphen at the end of the run before stands there.
      if (count > 0 && hyphens.has(read) && written.trim() !== '')
        written = `${written.trimEnd()}${SOFT_HYPHEN}`
      written += letter
      read += count
    }
    const isDivided = hyphens.has(read) && /[\p{L}\p{N}]\s*$/u.test(item.str)
    return isDivided || written !== item.str
      ? { ...item, str: isDivided ? written.trimEnd() + SOFT_HYPHEN : written }
      : item
  })
  return read === letters ? ended : items
}

/** The letters and digits of a text; ligatures as those that they are made of. */
export const lettersOf = (text: string): readonly string[] =>
  text.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? []

const countLetters = (text: string): number => lettersOf(text).length
