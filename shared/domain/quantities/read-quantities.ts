import { splitParagraphs } from '../text/split-paragraphs'
import type { FoundQuantity, QuantityContext } from './found-quantity'
import { languageTable } from '../tables/language-tables'
import { mayHoldFigure } from '../tables/may-hold-figure'
import { readParagraph } from './read-paragraph'

export type { FoundQuantity, QuantityContext } from './found-quantity'

/**
 * Every quantity of a text in order: counts, durations, amounts of money, shares and measurements. Dates, times, ages,
 * scores, ordinals, names and numbers of things are left out. What the text does not say stays ''. Linear in the text.
 */
export function readQuantities(text: string, context: QuantityContext = {}): readonly FoundQuantity[] {
  const table = languageTable(context.language ?? 'en')
  const articleDate = context.articleDate ?? ''
  return splitParagraphs(text).flatMap((paragraph) =>
    mayHoldFigure(text, paragraph, table) ? readParagraph(text, paragraph, table, articleDate) : [],
  )
}
