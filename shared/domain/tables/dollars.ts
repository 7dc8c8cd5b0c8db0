import { wordsOf } from '../../languages/language'
import { dollarLetters } from '../../languages/units'
import type { Word } from '../tokens/split-words'

const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries(dollarLetters).flatMap(([currency, letters]) =>
    wordsOf(letters).map((each) => [each, currency] as const),
  ),
)

/** Whose dollars the letters before a sign say (`C$90 million`); null where they are none in capitals. */
export const dollarsOf = ({ text, lower }: Word): string | null =>
  text === text.toUpperCase() ? (currencies.get(lower) ?? null) : null
