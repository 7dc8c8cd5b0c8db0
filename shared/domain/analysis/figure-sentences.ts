import type { Span } from '../span'
import { keyNumber } from '../suggestions/claim-suggestion-key'
import { splitSentences } from '../text/split-sentences'

/** All sentences of a text: of a manuscript of ours each is to be checked, whatever it says. */
export function allSentences(text: string): readonly FigureSentence[] {
  return splitSentences(text).flatMap(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(text.slice(start, end))
      ? [[start, end, keyNumber(text.slice(start, end))] as const]
      : [],
  )
}

/** A sentence in which a figure stands, in few bytes, since every article has many; `key` is the number of its words (`keyNumber`). */
export type FigureSentence = readonly [start: number, end: number, key: number]

/** The sentences of a text in which any of these quantities stands, both in the order of the text. */
export function figureSentences(text: string, quantities: readonly Span[]): readonly FigureSentence[] {
  if (quantities.length === 0) return []
  let next = 0
  return splitSentences(text).flatMap(({ start, end }) => {
    while ((quantities[next]?.end ?? Infinity) <= start) next += 1
    return (quantities[next]?.start ?? Infinity) < end
      ? [[start, end, keyNumber(text.slice(start, end))] as const]
      : []
  })
}
