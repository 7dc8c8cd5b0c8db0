/** Which units of two lists are the same one, and which of the old could be one of several. */
export type UnitMatches = {
  /** By index in the old list the index in the new one, or -1. */
  readonly newOf: readonly number[]
  /** Indexes in the old list of units whose counterpart cannot be told from its twins. */
  readonly contested: ReadonlySet<number>
}

/**
 * Matches units (paragraphs, sentences) of an old and a new text by what they say, wherever they have gone (after Heckel,
 * A technique for isolating differences between files, 1978): first those that stand once on either side, then their equal
 * neighbours. Stricter than Heckel where units repeat: a neighbour is matched only if no twin of it could be meant as well.
 * `newOf` comes in with what is known already; `standsAlone` says which units are telling enough to be matched without a neighbour.
 */
export function matchUnits(
  oldUnits: readonly string[],
  newUnits: readonly string[],
  known: readonly number[],
  standsAlone: (unit: string) => boolean,
): UnitMatches {
  const newOf = matchSingles(oldUnits, newUnits, known, standsAlone)
  const downward = spread(oldUnits, newUnits, newOf, 1)
  const upward = spread(oldUnits, newUnits, newOf, -1)
  const claimants = new Map<number, number[]>()
  for (const claims of [downward, upward]) {
    for (const [old, other] of claims) {
      const others = claimants.get(other) ?? []
      if (!others.includes(old)) claimants.set(other, [...others, old])
    }
  }
  const contested = new Set<number>()
  const oneSided: (readonly [number, number])[] = []
  for (const old of new Set([...downward.keys(), ...upward.keys()])) {
    const targets = new Set([downward.get(old), upward.get(old)].filter((target) => target !== undefined))
    const [target = -1] = targets
    if (targets.size > 1 || (claimants.get(target)?.length ?? 0) > 1) contested.add(old)
    else if (downward.has(old) && upward.has(old)) newOf[old] = target
    else oneSided.push([old, target])
  }
  const open = openTwins(
    oldUnits,
    newUnits,
    newOf,
    new Set(oneSided.map(([old]) => old)),
    new Set(claimants.keys()),
  )
  for (const [old, target] of oneSided) {
    if (open.has(oldUnits[old] ?? '')) contested.add(old)
    else newOf[old] = target
  }
  const contestedUnits = new Set([...contested].map((old) => oldUnits[old]))
  for (const [old, unit] of oldUnits.entries()) {
    if ((newOf[old] ?? -1) < 0 && contestedUnits.has(unit)) contested.add(old)
  }
  return { newOf, contested }
}

function matchSingles(
  oldUnits: readonly string[],
  newUnits: readonly string[],
  known: readonly number[],
  standsAlone: (unit: string) => boolean,
): number[] {
  const newOf = [...known]
  const taken = new Set(known)
  const inOld = singles(oldUnits, (index) => (known[index] ?? -1) < 0)
  const inNew = singles(newUnits, (index) => !taken.has(index))
  for (const [unit, old] of inOld) {
    const other = inNew.get(unit) ?? -1
    if (old >= 0 && other >= 0 && standsAlone(unit)) newOf[old] = other
  }
  return newOf
}

/** By unit the index where it stands, or -1 where it stands more than once. */
function singles(units: readonly string[], isOpen: (index: number) => boolean): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    if (isOpen(index)) places.set(unit, places.has(unit) ? -1 : index)
  }
  return places
}

/** What the neighbour before (step 1) or after (step -1) says a unit should be; the ends of the texts are neighbours too. */
function spread(
  oldUnits: readonly string[],
  newUnits: readonly string[],
  newOf: readonly number[],
  step: 1 | -1,
): ReadonlyMap<number, number> {
  const taken = new Set(newOf)
  const claims = new Map<number, number>()
  let neighbour = step === 1 ? -1 : newUnits.length
  const first = step === 1 ? 0 : oldUnits.length - 1
  for (let old = first; old >= 0 && old < oldUnits.length; old += step) {
    const matched = newOf[old] ?? -1
    const target = neighbour + step
    if (matched >= 0) neighbour = matched
    else if (
      target >= 0 &&
      target < newUnits.length &&
      !taken.has(target) &&
      newUnits[target] === oldUnits[old]
    ) {
      claims.set(old, target)
      neighbour = target
    } else neighbour = -Infinity
  }
  return claims
}

/** What units say of which a twin is left over on either side. */
function openTwins(
  oldUnits: readonly string[],
  newUnits: readonly string[],
  newOf: readonly number[],
  claiming: ReadonlySet<number>,
  claimed: ReadonlySet<number>,
): ReadonlySet<string> {
  const taken = new Set(newOf)
  return new Set([
    ...oldUnits.filter((_, index) => (newOf[index] ?? -1) < 0 && !claiming.has(index)),
    ...newUnits.filter((_, index) => !taken.has(index) && !claimed.has(index)),
  ])
}
