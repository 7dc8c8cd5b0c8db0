import { addTo } from '../../add-to'
import { compareTold } from '../compare-told'
import { foldOuter, type Statement } from '../statements'
import { isUnknown, type Seat, type SeatOf } from './seat'

/** The statements of a group, each thing told once. */
export type Once = {
  readonly statements: readonly Statement[]
  /** A statement with all that tell the same. */
  readonly whole: (statement: Statement) => Statement
}

/**
 * What texts outside the core of a crowd tell alike is one statement, though they were never compared. `areApart` says what somebody
 * said are two.
 */
export function withoutRepeats(
  group: readonly Statement[],
  seatOf: SeatOf,
  areApart: (one: Statement, other: Statement) => boolean,
): Once {
  const seats = new Map(group.map((statement) => [statement, seatOfStatement(statement, seatOf)]))
  const seatAt = (statement: Statement): Seat => seats.get(statement) ?? null
  const isOuter = (statement: Statement): boolean => seatAt(statement)?.isOuter === true
  if (!group.some(isOuter)) return { statements: group, whole: (statement) => statement }
  const repeated = new Map<Statement, Statement[]>()
  const firsts = group.filter((statement) => seatAt(statement)?.isOuter === false)
  for (const statement of group.filter(isOuter)) {
    const first = firsts.find(
      (known) =>
        isUnknown(seatAt(known), seatAt(statement)) &&
        saysTheSame(known, statement) &&
        !areApart(known, statement),
    )
    if (first === undefined) firsts.push(statement)
    else addTo(repeated, first, statement)
  }
  const again = new Set([...repeated.values()].flat())
  return {
    statements: group.filter((statement) => !again.has(statement)),
    whole(statement) {
      const more = repeated.get(statement)
      if (more === undefined) return statement
      const all = [statement, ...more].flatMap(({ mentions, folded }) => [...mentions, ...folded])
      return foldOuter(
        all.toSorted((x, y) => x.index - y.index),
        seatOf,
      )
    },
  }
}

function saysTheSame({ mentions: [one] }: Statement, { mentions: [other] }: Statement): boolean {
  return one !== undefined && other !== undefined && compareTold(one.mention, other.mention) === 'same'
}

/** A statement that is told by a pivot, or out of a crowd, is compared with all; else where its first text stands. */
export function seatOfStatement({ mentions }: Statement, seatOf: SeatOf): Seat {
  const seats = mentions.map(({ article }) => seatOf(article.index))
  const [first = null] = seats
  if (first === null || seats.some((seat) => seat?.crowd !== first.crowd)) return null
  return seats.find((seat) => seat?.isOuter === false) ?? first
}

/** How many pairs of the mentions of two statements were compared. */
export function comparedPairs(
  { mentions: a }: Statement,
  { mentions: b }: Statement,
  seatOf: SeatOf,
): number {
  const [one, other] = [a, b].map((mentions) => mentions.map(({ article }) => seatOf(article.index)))
  if (one === undefined || other === undefined || ![...one, ...other].some((seat) => seat?.isOuter === true))
    return a.length * b.length
  return one.reduce((sum, seat) => sum + other.filter((each) => !isUnknown(seat, each)).length, 0)
}
