import { type Pictured, shareAPicture } from '../originals/one-picture'
import { closestFirst, type CopyMatch, createCopyIndex } from './create-copy-index'

/** Texts that are copies of one another or keep the same picture, directly or through others; `id` is that of the first, in the order of the texts. */
export type CopyGroup = { readonly id: string; readonly members: readonly string[] }

/** Texts in an order with their copies, kept up as texts come, change and go. */
export type CopyGraph = {
  /** Adds a text, or another one for the same id; `rank` says where it comes in the order, and stays with the id. */
  put(id: string, text: string, rank: number): void
  remove(id: string): void
  /** Sets the texts that are not copies of this one, whatever they share, replacing an earlier such list. */
  keepApart(id: string, others: readonly string[]): void
  /** Sets the pictures that are kept with a text, replacing those before; what keeps pictures that look alike is in one group. */
  setPictures(id: string, pictures: readonly Pictured[]): void
  /** The copies of a text of the graph, the closest first. */
  copiesOf(id: string): readonly CopyMatch[]
  /** The group that a text is in; undefined where it is no copy. */
  groupOf(id: string): CopyGroup | undefined
  /** The texts that have other copies or stand in another group than when this was asked last; those that are gone among them. */
  takeChanged(): ReadonlySet<string>
}

const none: ReadonlyMap<string, number> = new Map()
const nobody: ReadonlySet<string> = new Set()

/** Makes an empty graph. What it answers hangs on its texts and their order alone, not on how they came there. */
export function createCopyGraph(): CopyGraph {
  const index = createCopyIndex()
  const rankOf = new Map<string, number>()
  /** The copies of each text that has any. */
  const pairs = new Map<string, Map<string, number>>()
  const groups = new Map<string, CopyGroup>()
  /** What was said to be no copy of a text. */
  const apart = new Map<string, ReadonlySet<string>>()
  const picturesOf = new Map<string, readonly Pictured[]>()
  /** The texts whose pictures look like those of each, where there are any. */
  const alike = new Map<string, ReadonlySet<string>>()
  let changed = new Set<string>()

  const link = (a: string, b: string, containment: number): void => {
    const others = pairs.get(a)
    if (others) others.set(b, containment)
    else pairs.set(a, new Map([[b, containment]]))
    changed.add(a)
  }
  const unlink = (a: string, b: string): void => {
    const others = pairs.get(a)
    if (!others?.delete(b)) return
    if (others.size === 0) pairs.delete(a)
    changed.add(a)
  }
  const unlinkAll = (id: string): void => {
    for (const other of pairs.get(id)?.keys() ?? []) unlink(other, id)
    if (pairs.delete(id)) changed.add(id)
  }
  const isApart = (a: string, b: string): boolean =>
    apart.get(a)?.has(b) === true || apart.get(b)?.has(a) === true
  /** Looks anew for the copies of a text among those before it. */
  const look = (id: string): void => {
    const rank = rankOf.get(id) ?? 0
    const known = pairs.get(id) ?? none
    const found = new Map(index.copiesBefore(id, known).map((match) => [match.id, match.containment]))
    for (const other of known.keys()) {
      if ((rankOf.get(other) ?? 0) > rank || (found.has(other) && !isApart(id, other))) continue
      unlink(id, other)
      unlink(other, id)
    }
    for (const [other, containment] of found) {
      if (known.has(other) || isApart(id, other)) continue
      link(id, other, containment)
      link(other, id, containment)
    }
  }
  const membersFrom = (start: string): readonly string[] => {
    const members = new Set([start])
    for (const member of members)
      for (const other of [...(pairs.get(member)?.keys() ?? []), ...(alike.get(member) ?? [])])
        members.add(other)
    return [...members].toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
  }
  /** Groups anew whoever has other copies, and those that were in a group with them. */
  const regroup = (): void => {
    const open = new Set(changed)
    for (const id of changed) for (const member of groups.get(id)?.members ?? []) open.add(member)
    const done = new Set<string>()
    for (const id of open) {
      if (done.has(id)) continue
      const members = membersFrom(id)
      const group = members.length > 1 ? { id: members[0] ?? id, members } : undefined
      for (const member of members) {
        done.add(member)
        if (groups.get(member)?.id !== group?.id) changed.add(member)
        if (group) groups.set(member, group)
        else groups.delete(member)
      }
    }
  }

  const setPictures = (id: string, pictures: readonly Pictured[]): void => {
    if (pictures.length > 0) picturesOf.set(id, pictures)
    else picturesOf.delete(id)
    const before = alike.get(id) ?? nobody
    const now = new Set<string>()
    if (pictures.length > 0)
      for (const [other, others] of picturesOf)
        if (other !== id && shareAPicture(pictures, others)) now.add(other)
    const turned = [...before, ...now].filter((other) => before.has(other) !== now.has(other))
    if (turned.length === 0) return
    setAlike(id, now)
    for (const other of turned) {
      const theirs = new Set(alike.get(other))
      if (now.has(other)) theirs.add(id)
      else theirs.delete(id)
      setAlike(other, theirs)
    }
  }
  const setAlike = (id: string, others: ReadonlySet<string>): void => {
    if (others.size > 0) alike.set(id, others)
    else alike.delete(id)
    changed.add(id)
  }

  return {
    setPictures,
    put(id, text, rank) {
      unlinkAll(id)
      rankOf.set(id, rank)
      const others = index.add(id, text, rank)
      look(id)
      for (const other of others) look(other)
    },
    remove(id) {
      unlinkAll(id)
      setPictures(id, [])
      const others = index.remove(id)
      rankOf.delete(id)
      apart.delete(id)
      for (const other of others) look(other)
    },
    keepApart(id, others) {
      const before = apart.get(id) ?? nobody
      const now = new Set(others)
      apart.set(id, now)
      const turned = [...before, ...now].filter((other) => before.has(other) !== now.has(other))
      if (turned.length === 0) return
      for (const each of [id, ...turned]) if (rankOf.has(each)) look(each)
    },
    copiesOf: (id) =>
      closestFirst([...(pairs.get(id) ?? none)].map(([other, containment]) => ({ id: other, containment }))),
    groupOf: (id) => groups.get(id),
    takeChanged() {
      regroup()
      const taken = changed
      changed = new Set()
      return taken
    },
  }
}
