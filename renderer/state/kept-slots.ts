import type { Layout, Main } from './view-state'

/** What can be shown again, as far as it is still in the project. */
export type Shown = {
  readonly articles: ReadonlyMap<string, unknown>
  readonly conflicts: ReadonlyMap<string, unknown>
  readonly events: ReadonlyMap<string, unknown>
}

/** Remembers on this machine what each project showed. */
export type KeptSlots = {
  readonly keep: (projectId: string, layout: Layout) => void
  /** What a project showed when it was last open; null where nothing is known of it, or none of it is there any more. */
  readonly of: (projectId: string, shown: Shown) => Layout | null
}

const KEY = 'slots'
/** So many projects are remembered, those that were open last. */
const MOST = 50

/** `storage` holds words by names, and may hold anything under ours. */
export function createKeptSlots(storage: Pick<Storage, 'getItem' | 'setItem'>): KeptSlots {
  const all = (): readonly (readonly [string, unknown])[] => {
    const kept = parsed(storage.getItem(KEY) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.flatMap((each: unknown) =>
      Array.isArray(each) && typeof each[0] === 'string' ? [[each[0], each[1]] as const] : [],
    )
  }
  return {
    keep: (projectId, layout) => {
      const others = all().filter(([id]) => id !== projectId)
      storage.setItem(KEY, JSON.stringify([[projectId, layout], ...others].slice(0, MOST)))
    },
    of: (projectId, shown) => {
      const [, kept] = all().find(([id]) => id === projectId) ?? []
      if (!isRecord(kept) || !Array.isArray(kept['slots'])) return null
      const [first, ...others] = kept['slots'].flatMap((slot) => readMain(slot, shown) ?? [])
      if (first === undefined) return null
      const active = Number(kept['active'])
      return { slots: [first, ...others], active: active <= others.length && active > 0 ? active : 0 }
    },
  }
}

/**
 * What was kept, where it is whole and what it shows is still there. Of what is only done once, such as a correction, the article is left;
 * of what hangs on more than the project, such as a suggestion, nothing.
 */
function readMain(kept: unknown, { articles, conflicts, events }: Shown): Main | null {
  if (!isRecord(kept)) return null
  const idOf = (field: string, among: ReadonlyMap<string, unknown>): string | null => {
    const id = kept[field]
    return typeof id === 'string' && among.has(id) ? id : null
  }
  switch (kept['kind']) {
    case 'reader':
    case 'correcting':
    case 'review':
    case 'revision': {
      const articleId = idOf('articleId', articles)
      return articleId === null ? null : { kind: 'reader', articleId }
    }
    case 'conflict': {
      const conflictId = idOf('conflictId', conflicts)
      return conflictId === null ? null : { kind: 'conflict', conflictId }
    }
    case 'event': {
      const eventId = idOf('eventId', events)
      return eventId === null ? null : { kind: 'event', eventId }
    }
    case 'difference': {
      const [a, b] = [idOf('a', articles), idOf('b', articles)]
      return a === null || b === null ? null : { kind: 'difference', a, b }
    }
    case 'coverage':
    case 'report':
    case 'history':
    case 'trash':
      return { kind: kept['kind'] }
    default:
      return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // something else wrote it
  }
}
