import type { CopyMatch } from '../copies/create-copy-index'
import { createCopyGraph } from '../copies/create-copy-graph'
import { effectiveGroup } from './effective-group'
import type { ConfirmedEvent, Linked, LinkedText } from './linked'
import { type AnalysedText, readText, type ReadText } from './read-text'
import { figureRules, type Rules } from './rules'

/** What was found in one text, and where it stands among the others. */
export type TextFindings = ReadText & {
  /** The texts that it copies or that copy it, as far as they were held against it, the closest first. */
  readonly copies: readonly CopyMatch[]
  /** The texts that are copies of one another, directly or through others, in order; empty where it is no copy. */
  readonly sameStory: readonly string[]
  /** The independence group that holds for it: see `effectiveGroup`. */
  readonly group: string
}

/** What an analysis turns to: the text with that id is read, or what was read is compared; or a long comparison only goes on. */
export type Step =
  | { readonly kind: 'reading'; readonly id: string }
  | { readonly kind: 'comparing' | 'going on' }

/**
 * Texts, and what is found in them: kept up as they come, change and go. What it holds after `work` hangs on the texts and the
 * order in which they came alone, not on how often they changed.
 */
export type Analysis = {
  /** Adds a text, or another one with the same id in its place. */
  readonly put: (text: AnalysedText) => void
  readonly remove: (id: string) => void
  /** Takes a confirmed event in place of that before; null: it is gone. What was found is compared anew. */
  readonly putEvent: (id: string, event: ConfirmedEvent | null) => void
  /** Does what is left to do. It may be left at any step but `going on`, and begun again; what is ready is there at once. */
  readonly work: () => Generator<Step, void>
  /** How many texts are not read yet. */
  readonly waiting: () => number
  readonly textFindings: (id: string) => TextFindings | undefined
  /** What the last comparison found. */
  readonly linked: () => Linked
  /** The texts in which something else was found than when this was asked last; those that are gone among them. */
  readonly takeChanged: () => ReadonlySet<string>
}

/** Longer texts wait until the others are read: one that takes long holds up nobody. In UTF-16 units. */
const longText = 50_000
/** How many texts are read before they are compared for the first time; after that, three times as many as there are: comparing takes all anew. */
const firstBatch = 20
const growth = 3

type Entry = { readonly read: ReadText; readonly group: string }

export function createAnalysis(rules: Rules = figureRules): Analysis {
  const linker = rules.createLinker()
  const copies = createCopyGraph()
  const entries = new Map<string, Entry>()
  /** The rank of each text in the order, waiting ones included. */
  const ranks = new Map<string, number>()
  const waiting = { short: new Map<string, AnalysedText>(), long: new Map<string, AnalysedText>() }
  /** Read anew since the groups were looked at, and what the linker has not got yet. */
  const fresh = new Set<string>()
  const unlinked = new Set<string>()
  let isLinked = true
  let changed = new Set<string>()
  let lastRank = 0

  const nextWaiting = (): AnalysedText | undefined => first(waiting.short) ?? first(waiting.long)
  const read = (asked: AnalysedText): void => {
    const { id } = asked
    const before = entries.get(id)
    const group = before?.group ?? ''
    entries.set(id, { read: readText(rules, asked, before?.read), group })
    // A draft of ours says in its words what others told: it is no copy of them, and they are none of it.
    if (asked.isOurs) copies.remove(id)
    else if (before?.read.asked.text !== asked.text || before.read.asked.isOurs)
      copies.put(id, asked.text, ranks.get(id) ?? 0)
    copies.keepApart(id, asked.notCopies ?? [])
    copies.setPictures(id, asked.isOurs ? [] : (asked.pictures ?? []))
    fresh.add(id)
    unlinked.add(id)
    changed.add(id)
  }
  const saidOf = (id: string): string => entries.get(id)?.read.asked.independenceGroup ?? ''
  const regroup = (): void => {
    const own = new Set([...copies.takeChanged(), ...fresh])
    const open = new Set(own)
    fresh.clear()
    for (const id of own) {
      changed.add(id)
      for (const member of copies.groupOf(id)?.members ?? []) open.add(member)
    }
    for (const id of open) {
      const entry = entries.get(id)
      const group = effectiveGroup(id, saidOf, copies.groupOf(id))
      if (!entry || entry.group === group) continue
      entries.set(id, { ...entry, group })
      unlinked.add(id)
      changed.add(id)
    }
  }
  const linkedText = (id: string): LinkedText | null => {
    const entry = entries.get(id)
    return entry && !entry.read.asked.isOurs
      ? {
          ...entry.read.claimed,
          text: entry.read.asked.text,
          mentionLinks: entry.read.asked.mentionLinks,
          origin: entry.group || id,
        }
      : null
  }
  function* link(): Generator<Step, void> {
    regroup()
    for (const id of unlinked) {
      yield { kind: 'comparing' }
      linker.put(id, linkedText(id), ranks.get(id) ?? 0)
      unlinked.delete(id)
      isLinked = false
    }
    if (isLinked) return
    for (const breath of linker.link()) yield { kind: breath === 'within' ? 'going on' : 'comparing' }
    isLinked = true
  }

  return {
    put(text) {
      const { id } = text
      if (!ranks.has(id)) ranks.set(id, (lastRank += 1))
      waiting.short.delete(id)
      waiting.long.delete(id)
      const queue = text.text.length > longText ? waiting.long : waiting.short
      queue.set(id, text)
    },
    remove(id) {
      waiting.short.delete(id)
      waiting.long.delete(id)
      ranks.delete(id)
      if (!entries.delete(id)) return
      copies.remove(id)
      unlinked.add(id)
      changed.add(id)
    },
    putEvent(id, event) {
      linker.putEvent(id, event)
      isLinked = false
    },
    *work() {
      let batch = Math.max(firstBatch, growth * entries.size)
      for (;;) {
        const next = nextWaiting()
        if (next && batch > 0) {
          yield { kind: 'reading', id: next.id }
          // Another one may be due by now.
          const asked = nextWaiting()
          if (asked?.id !== next.id) continue
          waiting.short.delete(next.id)
          waiting.long.delete(next.id)
          read(asked)
          batch -= 1
        } else {
          yield* link()
          if (nextWaiting() === undefined && fresh.size + unlinked.size === 0) return
          batch = Math.max(firstBatch, growth * entries.size)
        }
      }
    },
    waiting: () => waiting.short.size + waiting.long.size,
    textFindings(id) {
      const entry = entries.get(id)
      if (!entry) return undefined
      const sameStory = copies.groupOf(id)?.members ?? []
      return { ...entry.read, copies: copies.copiesOf(id), sameStory, group: entry.group }
    },
    linked: linker.linked,
    takeChanged() {
      const taken = changed
      changed = new Set()
      return taken
    },
  }
}

function first<T>(queue: ReadonlyMap<string, T>): T | undefined {
  for (const each of queue.values()) return each
  return undefined
}
