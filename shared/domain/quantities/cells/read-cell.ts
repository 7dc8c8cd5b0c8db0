import type { Span } from '../../span'
import type { LanguageTable } from '../../tables/language-table'
import { languageTable } from '../../tables/language-tables'
import { mayHoldFigure } from '../../tables/may-hold-figure'
import type { Word } from '../../tokens/split-words'
import { isYear } from '../dates/is-year'
import type { FoundQuantity, QuantityContext } from '../found-quantity'
import { toAsciiDigits } from '../../ascii-digits'
import { tidy } from '../numbers/tidy'
import type { NamedPlace } from '../places/named-places'
import { isQuantity, readFigures, type ReadFigure } from '../read-figures'
import { readMadeSentence, type SentenceReading } from '../read-quantities'
import { headsOfCell, type CellHeads, type HeadsOfCell } from './heads-of-cell'
import { makeSentence, ownPiece, putIn, type MadeSentence, type Piece } from './made-sentence'

/** What is longer is prose, which is read as such. */
const LONGEST_CELL = 160

/** A cell as it was read with its heads. */
export type CellReading = {
  /** The cell and its heads as one sentence, `96 killed (Odrin) (2015)`, with the cell's own words at their place. */
  readonly sentence: SentenceReading
  /** Whether it stands in a row or a column of totals. */
  readonly isTotal: boolean
  /** Whether its figures are rates, means or changes, which cannot be held against counts. */
  readonly isRate: boolean
}

/**
 * Reads a cell of a table with its heads. `Killed` above `96` and `Odrin` beside it are read as `96 killed` in Odrin; a power, a unit and
 * a date in a head hold for the cell. What the cell says itself comes first. Null where it has no quantity of its own.
 */
export function readCell(
  text: string,
  cell: Span,
  heads: CellHeads,
  context: QuantityContext,
): CellReading | null {
  const table = languageTable(context.language ?? 'en')
  if (cell.end - cell.start > LONGEST_CELL || !mayHoldFigure(text, cell, table)) return null
  const articleDate = context.articleDate ?? ''
  const own = text.slice(cell.start, cell.end)
  const said = headsOfCell(heads, table, articleDate)
  // A figure that nothing follows is taken for the number of a list.
  const followed = `${own} | |`
  const alone = readFigures(followed, { start: 0, end: followed.length }, table, articleDate)
  const made = sayAll(own, alone, said, table)
  if (made === null) return null
  const read = readMadeSentence(
    { text: made.text, caption: heads.caption },
    (words) => placesAmong(words, made, said),
    table,
    articleDate,
  )
  const figures = said.isLabel
    ? []
    : read.figures.filter(({ figure }) => made.isOwn(read.words[figure.from]?.start ?? 0))
  const quantities = read.figures.filter(isQuantity).flatMap((figure, at): readonly FoundQuantity[] => {
    const quantity = read.quantities[at]
    return quantity && figures.includes(figure)
      ? [placedIn(text, cell, made, inHeads(quantity, figure, said))]
      : []
  })
  const inText = (offset: number): number => cell.start + made.inCell(offset)
  const words = read.words.map((word) => ({ ...word, start: inText(word.start), end: inText(word.end) }))
  return {
    sentence: { ...read, words, figures, quantities, span: cell },
    isTotal: said.isTotal,
    isRate: said.isRate,
  }
}

/** The cell and what its heads say as one sentence; null where the cell has no figure. */
function sayAll(
  own: string,
  { words, figures }: ReturnType<typeof readFigures>,
  said: HeadsOfCell,
  table: LanguageTable,
): (MadeSentence & { readonly place: Piece | null }) | null {
  const figure = figures.find(isQuantity) ?? null
  const year = figure === null && said.counts !== null && !said.isLabel ? yearAlone(words) : null
  const [first, last] =
    figure === null ? [year, year] : [words[figure.figure.first.from], words[figure.to - 1]]
  if (!first || !last) return null
  const isBare = figure === null || (figure.kind === 'count' && figure.noun === null)
  const isSaid = /\p{L}/u.test(own.slice(last.end))
  const isOfPeople = figure?.noun?.noun.kind === 'person' && said.counts === 'state' && !isSaid
  const isMeasured = isBare && (said.unit !== '' || said.sign !== '')
  const isCounted = (isBare && !isMeasured) || isOfPeople
  const end = own.length
  const place = said.scope.length === 0 ? null : putIn(said.scope.join(', '), end)
  const bracketed = (piece: Piece): readonly Piece[] => [putIn(' (', end), piece, putIn(')', end)]
  const sentence = makeSentence([
    ownPiece(own, 0, first.start),
    ...(isMeasured ? [putIn(said.sign, first.start)] : []),
    year === null
      ? ownPiece(own, first.start, last.end)
      : { words: grouped(year.text, table), from: year.start, to: year.end },
    ...(isMeasured && said.unit !== '' ? [putIn(` ${said.unit}`, last.end)] : []),
    ...(isCounted && said.thing !== '' && !said.isRate ? [putIn(` ${said.thing}`, last.end)] : []),
    ownPiece(own, last.end, end),
    ...((!isCounted || said.isRate) && said.thing !== '' ? bracketed(putIn(said.thing, end)) : []),
    ...(place === null ? [] : bracketed(place)),
    ...(said.date === '' ? [] : bracketed(putIn(said.date, end))),
  ])
  return { ...sentence, place }
}

/** `1998` in a column of the killed is no year. */
function yearAlone(words: readonly Word[]): Word | null {
  const [only, ...others] = words
  return only !== undefined && others.every(({ kind }) => kind === 'mark') && isYear(toAsciiDigits(only.text))
    ? only
    : null
}

/** Four digits as a number is written that is no year. */
function grouped(digits: string, { group }: LanguageTable): string {
  return `${digits.slice(0, -3)}${group.charAt(0)}${digits.slice(-3)}`
}

/** The words that say where the figure holds; the innermost head is the nearest. */
function placesAmong(
  words: readonly Word[],
  { place, startOf }: MadeSentence & { readonly place: Piece | null },
  { scope }: HeadsOfCell,
): readonly NamedPlace[] {
  const name = scope.at(-1)
  if (place === null || name === undefined) return []
  const start = startOf(place) + place.words.length - name.length
  const from = words.findIndex((word) => word.start >= start)
  const to = words.findLastIndex((word) => word.end <= start + name.length) + 1
  return from < to && /\p{L}/u.test(name) ? [{ name, from, to, doubt: 0 }] : []
}

/** A quantity multiplied by the power in its heads, with their unit, scope and date. */
function inHeads(quantity: FoundQuantity, { figure, kind }: ReadFigure, said: HeadsOfCell): FoundQuantity {
  const isScaled = figure.first.scaled || figure.last.scaled || kind === 'percent' || kind === 'duration'
  const times = isScaled || quantity.vague !== undefined ? 1 : said.times
  const inPower = (end: number | null): number | null => (end === null ? null : tidy(end * times))
  const isDated = said.date === '' || quantity.asOf?.basis === 'sentence'
  const scope = [...said.scope, ...(isDated ? [] : [said.date]), ...(said.isRate ? [said.thing] : [])]
  return {
    ...quantity,
    min: inPower(quantity.min),
    max: inPower(quantity.max),
    ...(said.isRate && kind === 'count' ? { unit: '', counted: '' } : {}),
    scope: scope.length > 0 ? scope.join(', ') : quantity.scope,
  }
}

function placedIn(text: string, cell: Span, made: MadeSentence, quantity: FoundQuantity): FoundQuantity {
  const inText = (offset: number): number => cell.start + made.inCell(offset)
  const [start, end] = [inText(quantity.start), inText(quantity.end)]
  return {
    ...quantity,
    start,
    end,
    text: text.slice(start, end),
    numberStart: inText(quantity.numberStart),
    numberEnd: inText(quantity.numberEnd),
  }
}
