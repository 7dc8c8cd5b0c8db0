import type { Edge, GroupsApart } from '../average-link'

type JoinCrowds = {
  /** What was compared of crowds. */
  readonly pairs: readonly Edge[]
  readonly score: (a: number, b: number) => number
  readonly least: number
  readonly isApart: GroupsApart
}

/** So many texts of each of two events are asked how akin the two are. */
const ASKED = 8

/**
 * Joins events that lie in one crowd, the smaller to the larger: where not all pairs were compared, what was not counts for nothing, and
 * texts from all over the two say how akin they are.
 */
export function* joinCrowds(
  events: readonly (readonly number[])[],
  { pairs, score, least, isApart }: JoinCrowds,
): Generator<'within', readonly (readonly number[])[]> {
  const eventOf = new Map(events.flatMap((event, index) => event.map((text) => [text, index] as const)))
  const beside = new Map<number, Set<number>>()
  const note = (event: number, other: number): void => {
    const known = beside.get(event) ?? new Set()
    beside.set(event, known.add(other))
  }
  for (const { a, b } of pairs) {
    const [one = 0, other = 0] = [eventOf.get(a), eventOf.get(b)]
    if (one === other) continue
    note(one, other)
    note(other, one)
  }
  if (beside.size === 0) return events
  const meanOf = (ones: readonly number[], others: readonly number[]): number => {
    const [some, further] = [spread(ones), spread(others)]
    const sum = some.reduce((all, a) => further.reduce((own, b) => own + score(a, b), all), 0)
    return sum / (some.length * further.length)
  }
  const joined: number[][] = events.map((event) => [...event])
  const home = new Map<number, number>()
  const bySize = events.map((_, index) => index).toSorted((a, b) => sizeAt(b) - sizeAt(a) || a - b)
  for (const index of bySize) {
    yield 'within'
    const own = events[index] ?? []
    const homes = new Set([...(beside.get(index) ?? [])].flatMap((other) => home.get(other) ?? []))
    const [best] = [...homes]
      .filter((at) => !isApart(own, joined[at] ?? []))
      .map((at) => ({ at, mean: meanOf(own, joined[at] ?? []) }))
      .toSorted((x, y) => y.mean - x.mean || x.at - y.at)
    if (best === undefined || best.mean < least) home.set(index, index)
    else {
      for (const text of own) joined[best.at]?.push(text)
      joined[index] = []
      home.set(index, best.at)
    }
  }
  return joined.filter(({ length }) => length > 0)

  function sizeAt(index: number): number {
    return events[index]?.length ?? 0
  }
}

/** A few from all over a list. */
function spread(texts: readonly number[]): readonly number[] {
  if (texts.length <= ASKED) return texts
  return Array.from({ length: ASKED }, (_, at) => texts[Math.floor((at * texts.length) / ASKED)] ?? 0)
}
