import type { Quantity } from '../../schema/quantity'
import { overlap } from '../overlap'
import type { Span } from '../span'
import { type Stretch, stretchAround } from '../text/stretch-around'
import { quantityIn, type QuantityContext } from './found-quantity'
import { languageTable } from '../tables/language-tables'
import { countNumerals } from '../tables/may-hold-figure'
import { readParagraph } from './read-quantities'

/** A quantity with who says it, in the words of its sentence ('' where nobody is named). */
export type AttributedQuantity = Quantity & { readonly attribution: string }

/**
 * The quantity that a quote speaks of, read in its paragraph as far as that is near, so that the words around a short quote
 * tell what it counts: the first whose figure lies in the span, else the first whose expression touches it. Null where the
 * span touches none; of a long one only the beginning is looked at.
 */
export function readQuantityAt(
  text: string,
  span: Span,
  context: QuantityContext = {},
): AttributedQuantity | null {
  const table = languageTable(context.language ?? 'en')
  const { place, ...around } = nearby(text, span)
  const found = readParagraph(text, around, table, context.articleDate ?? '')
  const hit =
    found.find(({ numberStart, numberEnd }) => overlap({ start: numberStart, end: numberEnd }, place)) ??
    found.find((each) => overlap(each, place))
  return hit === undefined ? null : { ...quantityIn(hit), attribution: hit.attribution }
}

/** No sentences have so many figures so near to each other: it is a table, of which the nearest cells are looked at. */
const MOST_FIGURES = 200
const REACH_IN_TABLE = 300

function nearby(text: string, span: Span): Stretch {
  const near = stretchAround(text, span)
  const isTable = countNumerals(text.slice(near.start, near.end)) > MOST_FIGURES
  return isTable ? stretchAround(text, span, REACH_IN_TABLE) : near
}
