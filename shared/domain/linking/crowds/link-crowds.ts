import { addTo } from '../../add-to'
import { averageLink, meanBond, type AverageLinkOptions, type Edge } from '../average-link'
import { isUnknown, type Seat } from './seat'

/**
 * Groups things by average linkage, some of which stand outside the core of a crowd: each of those is added to the group that it is most
 * akin to on average, by what it was compared with alone. So what was never compared speaks neither for nor against it.
 */
export function* linkCrowds(
  count: number,
  edges: readonly Edge[],
  { seatOf, ...options }: Required<AverageLinkOptions> & { readonly seatOf: (thing: number) => Seat },
): Generator<'within', readonly (readonly number[])[]> {
  const seats = Array.from({ length: count }, (_, thing) => seatOf(thing))
  const isOuter = (thing: number): boolean => seats[thing]?.isOuter === true
  if (!seats.some((seat) => seat?.isOuter)) return yield* averageLink(count, edges, options)
  const isInside = ({ a, b }: Edge): boolean => !isOuter(a) && !isOuter(b)
  const { together, isApart } = options
  const inside = yield* averageLink(count, edges.filter(isInside), {
    ...options,
    together: together.map((things) => things.filter((thing) => !isOuter(thing))),
  })
  const groups = inside.filter(([first = 0]) => !isOuter(first)).map((group) => [...group])
  const rest = yield* addOuter(groups, { edges, seats, ...options })
  // What belongs to no group of the core: the figures of one text, and of texts of several crowds.
  const placeOf = new Map(rest.map((thing, place) => [thing, place]))
  const thingAt = (place: number): number => rest[place] ?? 0
  const left = yield* averageLink(
    rest.length,
    edges.flatMap(({ a, b, score }) => {
      const [x, y] = [placeOf.get(a), placeOf.get(b)]
      return x === undefined || y === undefined ? [] : [{ a: x, b: y, score }]
    }),
    { ...options, together: [], isApart: (x, y) => isApart(x.map(thingAt), y.map(thingAt)) },
  )
  for (const group of left) groups.push(group.map(thingAt))
  for (const things of together) joinGroups(groups, things)
  return groups.filter(({ length }) => length > 0).toSorted((x, y) => Math.min(...x) - Math.min(...y))

  function joinGroups(all: number[][], things: readonly number[]): void {
    const held = all.filter((group) => group.some((thing) => things.includes(thing)))
    const [first, ...others] = held
    for (const group of others) {
      if (first === undefined || isApart(first, group)) continue
      first.push(...group)
      group.length = 0
    }
  }
}

type Outer = Required<AverageLinkOptions> & {
  readonly edges: readonly Edge[]
  readonly seats: readonly Seat[]
}

/** Adds what stands outside to the groups, and gives what is akin to none. */
function* addOuter(
  groups: number[][],
  { edges, seats, missing, least, isApart }: Outer,
): Generator<'within', readonly number[]> {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((thing) => [thing, at] as const)))
  /** How many of each group stand in the core of each crowd, whom nobody outside is compared with. */
  const inCore = groups.map((group) => {
    const counts = new Map<number, number>()
    for (const thing of group) {
      const crowd = seats[thing]?.crowd
      if (crowd !== undefined) counts.set(crowd, (counts.get(crowd) ?? 0) + 1)
    }
    return counts
  })
  const sizes = groups.map(({ length }) => length)
  const known = new Map<number, Map<number, Edge[]>>()
  for (const edge of edges) {
    for (const [outer, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const group = groupOf.get(other)
      const isAsked = seats[outer]?.isOuter === true && !isUnknown(seats[outer], seats[other] ?? null)
      if (group === undefined || !isAsked) continue
      const own = known.get(outer) ?? new Map<number, Edge[]>()
      addTo(own, group, edge)
      known.set(outer, own)
    }
  }
  const rest: number[] = []
  for (const [thing, seat] of seats.entries()) {
    if (seat === null || !seat.isOuter) continue
    yield 'within'
    const means = [...(known.get(thing) ?? [])].map(([group, own]) => {
      const pairs = Math.max(own.length, (sizes[group] ?? 0) - (inCore[group]?.get(seat.crowd) ?? 0))
      const sum = own.reduce((all, { score }) => all + score, 0)
      return { group, mean: meanBond({ sum, count: own.length }, pairs, missing) }
    })
    const best = means
      .filter(({ group, mean }) => mean > least && !isApart([thing], groups[group] ?? []))
      .toSorted((x, y) => y.mean - x.mean || x.group - y.group)[0]
    if (best === undefined) rest.push(thing)
    else groups[best.group]?.push(thing)
  }
  return rest
}
