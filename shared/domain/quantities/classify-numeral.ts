import { isAmong } from '../tokens/word-at'
import type { FigureKind, QuantityKind } from './figure-kind'
import type { FigureInPlace } from './non-quantities/figure-in-place'
import { isAddress } from './non-quantities/is-address'
import { isAge } from './non-quantities/is-age'
import { isLabelled } from './non-quantities/is-labelled'
import { isNamedByNumber, isOtherCompound } from './non-quantities/is-named-by-number'
import { hasLettersOnIt, isGluedToName, isRace } from './non-quantities/is-part-of-name'
import { isCalibre, isCoordinate, isDenominator } from './non-quantities/is-name-of-kind'
import { isPhoneNumber } from './non-quantities/is-phone-number'
import { isPronoun } from './non-quantities/is-pronoun'
import { isScore } from './non-quantities/is-score'

type NonQuantityKind = Exclude<FigureKind, QuantityKind | 'date' | 'time'>

type NonQuantity = {
  readonly kind: NonQuantityKind
  readonly holds: (place: FigureInPlace) => boolean
}

/** What figures in the news are when they count nothing. The first rule that holds decides. */
const nonQuantities: readonly NonQuantity[] = [
  // Digits that are no number: 10.0.0.1, 24/7, 9/11
  { kind: 'identifier', holds: ({ figure }) => figure.first.form === 'broken' },
  // 2nd, twenty-first
  { kind: 'ordinal', holds: ({ figure }) => figure.first.form === 'ordinal' },
  // A telephone number
  { kind: 'identifier', holds: isPhoneNumber },
  // Part of a name: F-16, M23, Covid-19, @user1, #40
  { kind: 'identifier', holds: isGluedToName },
  // With letters on it: 221B, 5G, H1N1
  { kind: 'identifier', holds: hasLettersOnIt },
  // A race: the 100m
  { kind: 'identifier', holds: isRace },
  // A calibre: a 9mm pistol
  { kind: 'identifier', holds: isCalibre },
  // Of how many a rate is: per 10,000 people
  { kind: 'identifier', holds: isDenominator },
  // A place on the earth: 36.2°N
  { kind: 'identifier', holds: isCoordinate },
  // A 34-year-old, aged 34, Smith, 34, said
  { kind: 'age', holds: isAge },
  // 2-1, 13 to 2
  { kind: 'score', holds: isScore },
  // After its label: Resolution 2254, Channel 4, World War Two
  { kind: 'identifier', holds: isLabelled },
  // An address: 10 Downing Street
  { kind: 'identifier', holds: isAddress },
  // A number in a list, or in brackets of its own: 1. 2) [3]
  { kind: 'identifier', holds: isListNumber },
  // A name made of a number: the Big Three, Group of Seven
  { kind: 'identifier', holds: isNamedByNumber },
  // A compound that counts nothing: two-state solution, four-star
  { kind: 'identifier', holds: isOtherCompound },
  // Four times that number, ten times higher
  { kind: 'multiple', holds: isMultiple },
  // One of, one another, the two said
  { kind: 'pronoun', holds: isPronoun },
]

/** What a figure is if it counts nothing, or null if it may be a quantity. */
export function classifyNumeral(place: FigureInPlace): NonQuantityKind | null {
  return nonQuantities.find(({ holds }) => holds(place))?.kind ?? null
}

function isListNumber({ words, figure }: FigureInPlace): boolean {
  const [before, after] = [words[figure.from - 1], words[figure.to]]
  if (before?.text === '[' && after?.text === ']') return true
  // `section 4(2)`
  const isClause = before?.text === '(' && before.glued && after?.text === ')'
  if (isClause && words[figure.from - 2]?.kind === 'number' && figure.high < 100) return true
  if (words.length <= figure.to - figure.from + 1 && figure.first.form === 'digits' && after?.kind !== 'word')
    return true
  return (
    figure.from === 0 &&
    (after?.text === ')' || after?.text === '.') &&
    words[figure.to + 1] !== undefined &&
    figure.high < 100
  )
}

/** `four times that number`, `twenty times higher`: how many times over, of nothing that is counted. */
function isMultiple({ words, figure, table }: FigureInPlace): boolean {
  const { times, timesFollowers } = table.classes
  return isAmong(words, figure.to, times) && isAmong(words, figure.to + 1, timesFollowers)
}
