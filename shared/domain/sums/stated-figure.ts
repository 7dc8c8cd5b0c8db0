import { languageOf } from '../../languages/languages'
import { sumPatterns, type SumPatterns } from './sum-patterns'
import type { Quantity } from '../../schema/quantity'
import { quantityOf } from '../mentions/quantity-of'
import type { Mention, TextReading } from '../mentions/mention'
import type { Span } from '../span'

/** A figure in its sentence, as a sum is read from it. `sentenceStart` is the start of the sentence in the text. */
export type StatedFigure = Span & {
  readonly mention: Mention
  readonly quantity: Quantity
  readonly sentence: string
  readonly sentenceStart: number
  /** What sums are told by in the language of the text. */
  readonly says: SumPatterns
}

/** The figures of a text, in order. */
export function statedFigures(
  text: string,
  { language, sentences, mentions }: TextReading,
): readonly StatedFigure[] {
  const says = sumPatterns(languageOf(language).sums)
  return mentions.flatMap((mention): readonly StatedFigure[] => {
    const sentence = sentences[mention.sentence]
    const quantity = quantityOf(mention)
    if (quantity === null || mention.kind !== 'figure' || sentence === undefined) return []
    const { start, end } = mention
    return [
      {
        mention,
        quantity,
        start,
        end,
        sentence: text.slice(sentence.start, Math.max(sentence.end, end)),
        sentenceStart: sentence.start,
        says,
      },
    ]
  })
}
