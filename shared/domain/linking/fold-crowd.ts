import type { Edge, GroupsApart } from './average-link'

type CrowdOptions = {
  readonly least: number
  readonly isCompared: (a: number, b: number) => boolean
  readonly isApart: GroupsApart
}

/** Mentions of a crowd that stand alone are folded into the group that tells the same, where only texts that were not compared part them. */
export function foldCrowd(
  groups: readonly (readonly number[])[],
  same: readonly Edge[],
  { least, isCompared, isApart }: CrowdOptions,
): { readonly core: readonly (readonly number[])[]; readonly folded: readonly (readonly number[])[] } {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index] as const)))
  const akin = new Map<number, Map<number, Edge[]>>()
  for (const edge of same) {
    for (const [one, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const theirs = groupOf.get(other) ?? 0
      if (groups[groupOf.get(one) ?? 0]?.length !== 1 || groups[theirs]?.length === 1) continue
      const known = akin.get(one) ?? new Map<number, Edge[]>()
      akin.set(one, known.set(theirs, [...(known.get(theirs) ?? []), edge]))
    }
  }
  const folded: number[][] = groups.map(() => [])
  const gone = new Set<number>()
  for (const [one, known] of akin) {
    const [best] = [...known]
      .filter(([group, edges]) => {
        const compared = groups[group]?.filter((other) => isCompared(one, other)) ?? []
        const all = [...(groups[group] ?? []), ...(folded[group] ?? [])]
        return compared.length === edges.length && !isApart([one], all)
      })
      .map(([group, edges]) => ({
        group,
        mean: edges.reduce((sum, { score }) => sum + score, 0) / edges.length,
      }))
      .toSorted((x, y) => y.mean - x.mean || x.group - y.group)
    if (best === undefined || best.mean < least) continue
    folded[best.group]?.push(one)
    gone.add(groupOf.get(one) ?? 0)
  }
  const kept = groups.flatMap((group, index) =>
    gone.has(index) ? [] : [{ group, own: folded[index] ?? [] }],
  )
  return { core: kept.map(({ group }) => group), folded: kept.map(({ own }) => own) }
}
