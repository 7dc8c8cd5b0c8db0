import { addTo } from '../add-to'
import type { ConflictSuggestion } from './conflict-suggestion'
import type { EventDate } from './event-date'
import { type ComparedPart, type Family, lookAlikes, partsAndWholes, sums, things } from './families'
import { type DateConflict, findDateConflicts } from './find-date-conflicts'
import type { Measured } from './measured'

/** What was read in one text that can be compared with other texts. */
export type Mentions = { readonly measured: readonly Measured[]; readonly dates: readonly EventDate[] }

/** What comparing found. `notCompared` is how many further figures of the same thing were too many to compare. */
export type Finding = (ConflictSuggestion | DateConflict) & { readonly notCompared: number }

/**
 * Compares what texts mention, and keeps what it found: after a change of one text it compares anew only what shares a thing, a
 * figure or an event with what changed. What it finds hangs on the texts and their order alone.
 */
export type Linker = {
  /** Takes the mentions of a text in place of those before; null: the text is gone. `rank` says where the text comes in the order. */
  readonly put: (id: string, mentions: Mentions | null, rank: number) => void
  /** Compares what changed since the last time, in steps. It may be left at any of them, and begun again. */
  readonly link: () => Generator<void, void>
  /** What the last comparison found that came to its end. */
  readonly findings: () => ReadonlySet<Finding>
}

/** So many figures of one thing are compared with one another: the work grows with their square. */
const mostCompared = 1000

const families: readonly Family[] = [sums, things, lookAlikes, partsAndWholes]
/** What these find is none, where its figures were compared as figures of one thing. */
const mistakable: ReadonlySet<Family> = new Set([lookAlikes, partsAndWholes])

type Part = ComparedPart & { readonly found: readonly Finding[] }

/** All figures that share a key of a family, by the text that they stand in. */
type Group = {
  readonly family: Family
  readonly key: string
  readonly members: Map<string, Measured[]>
  parts: readonly Part[]
}

export function createLinker(): Linker {
  const known = new Map<string, { readonly rank: number; readonly mentions: Mentions }>()
  const groups = new Map<Family, Map<string, Group>>()
  const touched = new Set<Group>()
  /** The groups in which anything was found. */
  const telling = new Set<Group>()
  /** The comparison, as figures of one thing, that a figure stands in. */
  const comparedIn = new Map<Finding['members'][number], Finding>()
  const datesOf = new Map<string, Map<string, EventDate[]>>()
  const touchedEvents = new Set<string>()
  const aboutDates = new Map<string, readonly Finding[]>()
  let findings: ReadonlySet<Finding> = new Set()

  const eachGroup = (measured: Measured, visit: (group: Group) => void): void => {
    for (const family of families) {
      const ofFamily = groups.get(family) ?? new Map<string, Group>()
      groups.set(family, ofFamily)
      for (const key of family.keysOf(measured)) {
        const group = ofFamily.get(key) ?? { family, key, members: new Map<string, Measured[]>(), parts: [] }
        ofFamily.set(key, group)
        touched.add(group)
        visit(group)
      }
    }
  }
  const putFigures = (id: string, before: readonly Measured[], now: readonly Measured[]): void => {
    const [old, fresh] = [new Set(before), new Set(now)]
    for (const measured of before)
      if (!fresh.has(measured)) eachGroup(measured, ({ members }) => drop(members, id, measured))
    for (const measured of now)
      if (!old.has(measured)) eachGroup(measured, ({ members }) => addTo(members, id, measured))
  }
  const putDates = (id: string, before: readonly EventDate[], now: readonly EventDate[]): void => {
    if (before === now) return
    for (const { what } of [...before, ...now]) touchedEvents.add(what)
    for (const { what } of before) datesOf.get(what)?.delete(id)
    for (const date of now) {
      const ofEvent = datesOf.get(date.what) ?? new Map<string, EventDate[]>()
      datesOf.set(date.what, ofEvent)
      addTo(ofEvent, id, date)
    }
  }
  const inOrder = <M>(members: ReadonlyMap<string, readonly M[]>): readonly (readonly M[])[] =>
    Array.from(members, ([id, here]) => ({ rank: known.get(id)?.rank ?? 0, here }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ here }) => here)

  const compareGroup = (group: Group): void => {
    const { family, key } = group
    if (family === things)
      for (const { members } of group.parts.flatMap(({ found }) => found))
        for (const member of members) comparedIn.delete(member)
    const members = inOrder(group.members).flatMap((here) =>
      here.length > 1 ? here.toSorted(byPlace) : here,
    )
    const before = new Map(group.parts.map((part) => [part.members[0], part]))
    group.parts =
      members.length === 0
        ? []
        : family.split(key, members).map((part) => {
            // What is compared already, in the very same company, need not be again.
            const same = before.get(part.members[0])
            return same && isSame(same, part) ? same : { ...part, found: compare(family, part) }
          })
    if (members.length === 0) groups.get(family)?.delete(key)
    if (group.parts.some(({ found }) => found.length > 0)) telling.add(group)
    else telling.delete(group)
    if (family === things)
      for (const finding of group.parts.flatMap(({ found }) => found))
        for (const member of finding.members) comparedIn.set(member, finding)
  }
  const compareDates = (what: string): void => {
    const found = findDateConflicts(inOrder(datesOf.get(what) ?? new Map<string, EventDate[]>()).flat())
    aboutDates.set(
      what,
      found.map((conflict) => ({ ...conflict, notCompared: 0 })),
    )
    if (found.length === 0) aboutDates.delete(what)
  }
  const isComparedAlready = ({ members: [first, ...others] }: Finding): boolean => {
    const finding = first && comparedIn.get(first)
    return finding !== undefined && others.every((other) => comparedIn.get(other) === finding)
  }
  const gather = (): ReadonlySet<Finding> => {
    const all = new Set<Finding>()
    for (const { family, parts } of telling)
      for (const finding of parts.flatMap(({ found }) => found))
        if (!mistakable.has(family) || !isComparedAlready(finding)) all.add(finding)
    for (const finding of [...aboutDates.values()].flat()) all.add(finding)
    return all
  }

  return {
    put(id, mentions, rank) {
      const before = known.get(id)?.mentions ?? nothing
      const now = mentions ?? nothing
      putFigures(id, before.measured, now.measured)
      putDates(id, before.dates, now.dates)
      if (mentions) known.set(id, { rank, mentions })
      else known.delete(id)
    },
    *link() {
      for (const group of touched) {
        compareGroup(group)
        touched.delete(group)
        yield
      }
      for (const what of touchedEvents) {
        compareDates(what)
        touchedEvents.delete(what)
        yield
      }
      findings = gather()
    },
    findings: () => findings,
  }
}

const nothing: Mentions = { measured: [], dates: [] }

function drop<M>(members: Map<string, M[]>, id: string, member: M): void {
  const left = (members.get(id) ?? []).filter((each) => each !== member)
  if (left.length > 0) members.set(id, left)
  else members.delete(id)
}

/** The order of figures within one text. */
function byPlace(a: Measured, b: Measured): number {
  return a.start - b.start || a.end - b.end || ((a.claimId ?? '') < (b.claimId ?? '') ? -1 : 1)
}

function isSame(a: ComparedPart, b: ComparedPart): boolean {
  return (
    a.thing === b.thing &&
    a.members.length === b.members.length &&
    a.members.every((member, at) => member === b.members[at])
  )
}

function compare(family: Family, part: ComparedPart): readonly Finding[] {
  const members = fewEnough(part.members)
  const notCompared = part.members.length - members.length
  return family.compare({ ...part, members }).map((finding) => ({ ...finding, notCompared }))
}

/** As many figures as can be compared: of each independent text every different figure first, then the others. */
function fewEnough(members: readonly Measured[]): readonly Measured[] {
  if (members.length <= mostCompared) return members
  const seen = new Set<string>()
  const [first, others]: [Measured[], Measured[]] = [[], []]
  for (const member of members) {
    const { min, max, bound, asOf, scope } = member.quantity
    const said = [member.origin, min, max, bound, asOf?.date, scope].join('|')
    if (seen.has(said)) others.push(member)
    else first.push(member)
    seen.add(said)
  }
  const chosen = new Set([...first, ...others].slice(0, mostCompared))
  return members.filter((member) => chosen.has(member))
}
