import { create } from 'zustand'
import type { Documents as DocumentsOfProject } from '../../shared/domain/operations/operation'
import { claimIndex } from './claim-index'
import type { DocumentKind, DocumentOf, Edit } from '../../shared/schema/document'
import type {
  Condition,
  OpenQuestion,
  RecentProject,
  Settings,
  UndoState,
  WindowEvent,
  WorkspaceState,
} from '../../shared/ipc/state'

type Documents = {
  readonly project: DocumentOf['project'] | null
  readonly articles: ReadonlyMap<string, DocumentOf['article']>
  readonly claims: ReadonlyMap<string, DocumentOf['claim']>
  readonly sources: ReadonlyMap<string, DocumentOf['source']>
  readonly conflicts: ReadonlyMap<string, DocumentOf['conflict']>
  readonly events: ReadonlyMap<string, DocumentOf['event']>
  readonly questions: ReadonlyMap<string, DocumentOf['question']>
}

/** A mirror of what main has open. Only events from main change it. */
export type ProjectState = Documents &
  Condition & {
    readonly isLoaded: boolean
    /** False while the claims of a large project are still being read: `claims` is empty until then. */
    readonly areClaimsRead: boolean
    readonly folder: string
    readonly isProtected: boolean
    /** A project that waits for an answer before it opens. */
    readonly question: OpenQuestion | null
    readonly seq: number
    readonly undo: UndoState
    readonly recent: readonly RecentProject[]
    readonly settings: Settings
    /** Where the projects are, or will be, that come with the program. */
    readonly exampleFolders: WorkspaceState['exampleFolders']
    /** What there is to know of the program itself, whichever project is open. */
    readonly programNotices: readonly string[]
  }

const nothingOpen = {
  project: null,
  articles: new Map(),
  claims: new Map(),
  areClaimsRead: true,
  sources: new Map(),
  conflicts: new Map(),
  events: new Map(),
  questions: new Map(),
  folder: '',
  readOnly: null,
  isProtected: false,
  isHistoryBroken: false,
  notices: [],
  seq: 0,
  undo: { undo: null, redo: null },
}

export const useProject = create<ProjectState>(() => ({
  ...nothingOpen,
  isLoaded: false,
  question: null,
  recent: [],
  settings: { theme: 'system', language: 'system', coverAll: false, author: '', tourSeen: true },
  exampleFolders: { en: '', ar: '' },
  programNotices: [],
}))

/** The pieces of an operation of which the last has not come yet. */
let pieces: { readonly seq: number; readonly edits: readonly Edit[] }[] = []

/** The claims that come after the rest, as far as they have come; null where none are on their way. */
let growing: Map<string, DocumentOf['claim']> | null = null

/** Takes over the whole state, as when a project was opened or closed. */
export function showState({ open, ...ofProgram }: WorkspaceState): void {
  pieces = []
  growing = null
  if (!open) {
    useProject.setState({ ...nothingOpen, ...ofProgram, isLoaded: true })
    return
  }
  const { articles, claims, sources, conflicts, events, questions, ...rest } = open
  useProject.setState({
    ...rest,
    ...ofProgram,
    articles: byId(articles),
    claims: byId(claims ?? []),
    areClaimsRead: claims !== null,
    sources: byId(sources),
    conflicts: byId(conflicts),
    events: byId(events),
    questions: byId(questions),
    isLoaded: true,
  })
}

/** Takes a piece of the claims, where they come after the rest; they are shown when all are there. */
export function takeClaims({ from, total, claims }: Extract<WindowEvent, { kind: 'claims' }>): void {
  if (from === 0) growing = new Map()
  // What is left of pieces for the page before this one, which was given all of them.
  if (growing?.size !== from) return
  for (const claim of claims) growing.set(claim.id, claim)
  claimIndex.prepare(growing, claims)
  if (growing.size < total) return
  useProject.setState({ claims: growing, areClaimsRead: true })
  growing = null
}

export const showQuestion = (question: OpenQuestion | null): void => useProject.setState({ question })
export const showProgramNotices = (programNotices: readonly string[]): void =>
  useProject.setState({ programNotices })
export const showCondition = (condition: Condition): void => useProject.setState(condition)

/** Keeps a piece of what one operation changed, until all of it is there. */
export function keepPiece(piece: Extract<WindowEvent, { kind: 'committing' }>): void {
  pieces.push(piece)
}

/** Takes over what one operation changed, at once, however it came; the answer is all of that. */
export function showCommit({
  seq,
  undo,
  edits,
}: Extract<WindowEvent, { kind: 'committed' }>): readonly Edit[] {
  const all = [...pieces.filter((piece) => piece.seq === seq).flatMap((piece) => piece.edits), ...edits]
  pieces = []
  useProject.setState((state) => ({ ...withEdits(state, all), seq, undo }))
  return all
}

/** The documents that are shown, as the rules read them. */
export function documentsShown(): DocumentsOfProject {
  const { project, articles, claims, sources, conflicts, events, questions } = useProject.getState()
  return {
    project: new Map(project ? [[project.id, project]] : []),
    article: articles,
    claim: claims,
    source: sources,
    conflict: conflicts,
    event: events,
    question: questions,
  }
}

/** The documents after some edits. A map is copied once, however many of its documents changed, and only where one did. */
function withEdits(documents: Documents, edits: readonly Edit[]): Partial<Documents> {
  const copies = new Map<MapName, Map<string, unknown>>()
  const copyOf = (name: MapName): Map<string, unknown> => {
    const copy = copies.get(name) ?? new Map<string, unknown>(documents[name])
    copies.set(name, copy)
    return copy
  }
  let { project } = documents
  for (const edit of edits) {
    if (edit.kind === 'project') project = edit.value ?? project
    else if (edit.value === null) copyOf(mapNames[edit.kind]).delete(edit.id)
    else copyOf(mapNames[edit.kind]).set(edit.id, edit.value)
  }
  return { project, ...Object.fromEntries(copies) }
}

const mapNames = {
  article: 'articles',
  claim: 'claims',
  source: 'sources',
  conflict: 'conflicts',
  event: 'events',
  question: 'questions',
} as const satisfies Record<Exclude<DocumentKind, 'project'>, keyof Documents>
type MapName = (typeof mapNames)[keyof typeof mapNames]

function byId<T extends { readonly id: string }>(documents: readonly T[]): ReadonlyMap<string, T> {
  return new Map(documents.map((document) => [document.id, document]))
}
