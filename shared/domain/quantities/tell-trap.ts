import type { FigureKind, QuantityKind } from './figure-kind'
import type { FigureInPlace } from './traps/figure-in-place'
import { isAddress } from './traps/is-address'
import { isAge } from './traps/is-age'
import { isLabelled } from './traps/is-labelled'
import { isListNumber } from './traps/is-list-number'
import { isMultiple } from './traps/is-multiple'
import { isNamedByNumber, isOtherCompound } from './traps/is-named-by-number'
import { hasLettersOnIt, isGluedToName, isRace } from './traps/is-part-of-name'
import { isCalibre, isCoordinate, isDenominator } from './traps/is-name-of-kind'
import { isPhoneNumber } from './traps/is-phone-number'
import { isPronoun } from './traps/is-pronoun'
import { isScore } from './traps/is-score'

type TrapKind = Exclude<FigureKind, QuantityKind | 'date' | 'time'>

type Trap = {
  readonly kind: TrapKind
  readonly what: string
  readonly holds: (place: FigureInPlace) => boolean
}

/** What figures in the news are when they count nothing. The first rule that holds decides. */
const traps: readonly Trap[] = [
  {
    kind: 'identifier',
    what: 'digits that are no number: 10.0.0.1, 24/7, 9/11',
    holds: ({ figure }) => figure.first.form === 'broken',
  },
  { kind: 'ordinal', what: '2nd, twenty-first', holds: ({ figure }) => figure.first.form === 'ordinal' },
  { kind: 'identifier', what: 'a telephone number', holds: isPhoneNumber },
  { kind: 'identifier', what: 'part of a name: F-16, M23, Covid-19, @user1, #40', holds: isGluedToName },
  { kind: 'identifier', what: 'with letters on it: 221B, 5G, H1N1', holds: hasLettersOnIt },
  { kind: 'identifier', what: 'a race: the 100m', holds: isRace },
  { kind: 'identifier', what: 'a calibre: a 9mm pistol', holds: isCalibre },
  { kind: 'identifier', what: 'of how many a rate is: per 10,000 people', holds: isDenominator },
  { kind: 'identifier', what: 'a place on the earth: 36.2°N', holds: isCoordinate },
  { kind: 'age', what: 'a 34-year-old, aged 34, Smith, 34, said', holds: isAge },
  { kind: 'score', what: '2-1, 13 to 2', holds: isScore },
  {
    kind: 'identifier',
    what: 'after its label: Resolution 2254, Channel 4, World War Two',
    holds: isLabelled,
  },
  { kind: 'identifier', what: 'an address: 10 Downing Street', holds: isAddress },
  {
    kind: 'identifier',
    what: 'a number in a list, or in brackets of its own: 1. 2) [3]',
    holds: isListNumber,
  },
  {
    kind: 'identifier',
    what: 'a name made of a number: the Big Three, Group of Seven',
    holds: isNamedByNumber,
  },
  {
    kind: 'identifier',
    what: 'a compound that counts nothing: two-state solution, four-star',
    holds: isOtherCompound,
  },
  { kind: 'multiple', what: 'four times that number, ten times higher', holds: isMultiple },
  { kind: 'pronoun', what: 'one of, one another, the two said', holds: isPronoun },
]

/** What a figure is if it counts nothing, or null if it may be a quantity. */
export function tellTrap(place: FigureInPlace): TrapKind | null {
  return traps.find(({ holds }) => holds(place))?.kind ?? null
}
