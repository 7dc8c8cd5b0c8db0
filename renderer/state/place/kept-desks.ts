import { overviewParts } from '../view-state'
import type { Desk, Inspected, Main, ViewKind, Whereabouts } from '../view-state'
import type { KeptValues } from './kept-values'
import type { FacetName, ListChoice, Places, ReadingPlace, RowPlace } from './places'

/** What can be shown again, as far as it is still in the project. */
export type Shown = {
  readonly articles: ReadonlyMap<string, unknown>
  readonly claims: ReadonlyMap<string, unknown>
  /** False while the claims are still being read: until then each may be there. */
  readonly areClaimsRead: boolean
  readonly sources: ReadonlyMap<string, unknown>
  readonly conflicts: ReadonlyMap<string, unknown>
  readonly events: ReadonlyMap<string, unknown>
}

/** Where one was in a project, and how its articles and lists were left. */
export type KeptDesks = { readonly where: Whereabouts; readonly places: Places }

/** Remembers on this machine where one was in each project; no words of it. */
export type DeskKeeper = {
  readonly keep: (projectId: string, desks: KeptDesks) => void
  /** Where one was in a project when it was last open; null where nothing is known of it, or none of it is there any more. */
  readonly of: (projectId: string, shown: Shown) => KeptDesks | null
}

const NAME = 'desks'
/** The number of remembered projects, the last opened ones. */
const MOST = 50

export function createDeskKeeper(values: KeptValues): DeskKeeper {
  const all = (): readonly (readonly [string, unknown])[] =>
    listOf(values.read(NAME)).flatMap((each) => {
      const [id, kept] = listOf(each)
      return typeof id === 'string' ? [[id, kept] as const] : []
    })
  return {
    keep: (projectId, { where, places }) => {
      const others = all().filter(([id]) => id !== projectId)
      const { reading, rows, lists: choices } = places
      const orders = [...choices].map(([list, choice]) => [list, withoutWords(choice)] as const)
      const kept = { where, reading: [...reading], rows: [...rows], lists: orders }
      values.keep(NAME, [[projectId, kept], ...others].slice(0, MOST))
    },
    of: (projectId, shown) => {
      const [, kept] = all().find(([id]) => id === projectId) ?? []
      const where = isRecord(kept) ? readWhereabouts(kept['where'], shown) : null
      return isRecord(kept) && where ? { where, places: readPlaces(kept) } : null
    },
  }
}

const views: readonly ViewKind[] = [
  'articles',
  'claims',
  'conflicts',
  'events',
  'sources',
  'search',
  'coverage',
  'overview',
  'report',
  'history',
  'trash',
]

/** The kept view, as far as its documents still exist; null where none does. */
function readWhereabouts(kept: unknown, shown: Shown): Whereabouts | null {
  if (!isRecord(kept)) return null
  const desk = readDesk(kept, shown)
  const view = views.find((each) => each === kept['view'])
  if (!desk || view === undefined) return null
  const others = isRecord(kept['desks']) ? kept['desks'] : {}
  const desks = views.flatMap((each) => {
    const left = readDesk(others[each], shown)
    return left ? [[each, left] as const] : []
  })
  return { ...desk, view, desks: Object.fromEntries(desks) }
}

function readDesk(kept: unknown, shown: Shown): Desk | null {
  if (!isRecord(kept)) return null
  const [first, ...others] = listOf(kept['slots']).flatMap((slot) => readMain(slot, shown) ?? [])
  if (first === undefined) return null
  const active = Number(kept['active'])
  return {
    slots: [first, ...others],
    active: active <= others.length && active > 0 ? active : 0,
    inspected: readInspected(kept['inspected'], shown),
  }
}

/**
 * The kept view, if it is intact and its documents still exist. A one-time task such as a correction becomes its article. A
 * view that depends on more than the project, such as a suggestion, is dropped.
 */
function readMain(kept: unknown, { articles, conflicts, events, sources }: Shown): Main | null {
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
    case 'source': {
      const sourceId = idOf('sourceId', sources)
      return sourceId === null ? null : { kind: 'source', sourceId }
    }
    case 'difference': {
      const [a, b] = [idOf('a', articles), idOf('b', articles)]
      return a === null || b === null ? null : { kind: 'difference', a, b }
    }
    case 'original': {
      const of = kept['of']
      if (!isRecord(of) || (of['kind'] !== 'article' && of['kind'] !== 'source')) return null
      const { kind, id, hash } = of
      const isThere = typeof id === 'string' && (kind === 'article' ? articles : sources).has(id)
      return isThere && typeof hash === 'string' ? { kind: 'original', of: { kind, id, hash } } : null
    }
    case 'overview':
      return { kind: 'overview', part: overviewParts.find((part) => part === kept['part']) ?? 'matrix' }
    case 'search':
    case 'coverage':
    case 'report':
    case 'history':
    case 'trash':
      return { kind: kept['kind'] }
    default:
      return null
  }
}

function readInspected(kept: unknown, { articles, claims, areClaimsRead, sources }: Shown): Inspected {
  if (isRecord(kept)) {
    const { kind, articleId, claimId, sourceId } = kept
    if (kind === 'article' && typeof articleId === 'string' && articles.has(articleId))
      return { kind, articleId }
    if (kind === 'claim' && typeof claimId === 'string' && (claims.has(claimId) || !areClaimsRead))
      return { kind, claimId }
    if (kind === 'source' && typeof sourceId === 'string' && sources.has(sourceId)) return { kind, sourceId }
  }
  return { kind: 'nothing' }
}

function readPlaces(kept: Readonly<Record<string, unknown>>): Places {
  return {
    reading: readMap(kept['reading'], readReading),
    rows: readMap(kept['rows'], readRow),
    lists: readMap(kept['lists'], readChoice),
  }
}

function readMap<T>(kept: unknown, read: (value: unknown) => T | null): ReadonlyMap<string, T> {
  return new Map(
    listOf(kept).flatMap((each) => {
      const [name, value] = listOf(each)
      const place = read(value)
      return typeof name === 'string' && place !== null ? [[name, place] as const] : []
    }),
  )
}

function readReading(kept: unknown): ReadingPlace | null {
  if (!isRecord(kept)) return null
  const read = readNumbers(kept['read'], 'offset', 'top')
  const caret = readNumbers(kept['caret'], 'anchor', 'focus')
  return {
    read: read && { offset: read[0], top: read[1] },
    caret: caret && { anchor: caret[0], focus: caret[1] },
  }
}

function readRow(kept: unknown): RowPlace | null {
  if (!isRecord(kept) || typeof kept['id'] !== 'string') return null
  return Number.isFinite(kept['into']) ? { id: kept['id'], into: Number(kept['into']) } : null
}

/** Facets whose values are the project's own words or names of its people. */
const namedByProject: ReadonlySet<string> = new Set<FacetName>(['tag', 'verdict', 'who'])

/** What is looked for in a list says what a project is about: under a passphrase or not, it is not kept outside of it. */
function withoutWords({ chosen, order }: ListChoice): ListChoice {
  const kept = Object.entries(chosen).filter(([facet]) => !namedByProject.has(facet))
  return { words: '', chosen: Object.fromEntries(kept), order }
}

function readChoice(kept: unknown): ListChoice | null {
  if (!isRecord(kept) || typeof kept['order'] !== 'string') return null
  const chosen = isRecord(kept['chosen']) ? Object.entries(kept['chosen']) : []
  const read = chosen.map(
    ([facet, values]) => [facet, listOf(values).filter((each) => typeof each === 'string')] as const,
  )
  return withoutWords({ words: '', chosen: Object.fromEntries(read), order: kept['order'] })
}

function readNumbers(kept: unknown, one: string, other: string): readonly [number, number] | null {
  if (!isRecord(kept) || !Number.isFinite(kept[one]) || !Number.isFinite(kept[other])) return null
  return [Number(kept[one]), Number(kept[other])]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
