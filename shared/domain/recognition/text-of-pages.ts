import type { Structure } from '../../schema/structure'
import type { Span } from '../span'
import { emptyStructure } from '../structure/map-structure'
import { normaliseText } from '../text/normalise-text'
import type { RecognisedPage, RecognisedWord } from './recognised'

/** A recognised word where it stands in the text that was made of all of them. `line` counts the lines as they are printed. */
export type PlacedWord = Span &
  Pick<RecognisedWord, 'box' | 'isDoubtful'> & { readonly page: number | null; readonly line: number }

/** What was recognised as one text: the lines of a paragraph joined, an empty line between two paragraphs. */
export type RecognisedText = {
  readonly text: string
  readonly structure: Structure
  readonly words: readonly PlacedWord[]
}

/** Marks of direction, which the machine puts around what it takes for another script. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Letters that are divided at the end of a line. */
const DIVIDED = /\p{L}[-\u2010\u00AD]$/u

/**
 * The text of recognised pages. A word that is divided at the end of a line is put together where the next line goes on in small letters;
 * nothing else of what the machine read is changed but by the rules that hold for every text.
 */
export function textOfPages(pages: readonly RecognisedPage[]): RecognisedText {
  const structure = emptyStructure()
  const words: PlacedWord[] = []
  let text = ''
  let line = 0
  for (const { page, paragraphs } of pages) {
    const from = text === '' ? 0 : text.length + 2
    for (const lines of paragraphs) {
      let isFirst = true
      for (const printed of lines) {
        line += 1
        let isLineStart = true
        for (const { text: read, ...printedAs } of printed) {
          const word = normaliseText(read.replaceAll(DIRECTION, '')).text.replaceAll(/\s+/gu, ' ').trim()
          if (word === '') continue
          const joins = isLineStart && !isFirst && DIVIDED.test(text) && /^\p{Ll}/u.test(word)
          if (joins) text = text.slice(0, -1)
          else if (text !== '') text += isFirst ? '\n\n' : ' '
          const last = words.at(-1)
          if (joins && last) words[words.length - 1] = { ...last, end: text.length }
          words.push({ start: text.length, end: text.length + word.length, page, line, ...printedAs })
          text += word
          isFirst = false
          isLineStart = false
        }
      }
    }
    if (page !== null && text.length > from)
      structure.pages.push({ start: from, end: text.length, label: String(page) })
  }
  return { text, structure: { ...structure, ...printedWords(words) }, words }
}

/** Where recognised words are printed, as a structure keeps it: to a ten-thousandth of the page. */
export function printedWords(words: readonly PlacedWord[]): Pick<Structure, 'printed'> {
  const printed = words.map(({ start, end, page, box: { left, top, width, height } }) => ({
    start,
    end,
    page,
    box: { left: rounded(left), top: rounded(top), width: rounded(width), height: rounded(height) },
  }))
  return printed.length === 0 ? {} : { printed }
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000
