import { basename } from 'node:path'
import { byKind } from '../../shared/document-kinds'
import { err } from '../../shared/result'
import type { Result } from '../../shared/result'
import type { Circumstances, Documents } from '../../shared/domain/operations/operation'
import type {
  Condition,
  OpenProject,
  OpenQuestion,
  Settings,
  WorkspaceEvent,
  WorkspaceState,
} from '../../shared/ipc/state'
import type { Project } from '../../shared/schema/project'
import { words } from '../../shared/words/words'
import type { ProjectStore } from './disk/project/project-store'
import type { SettingsFile } from './disk/settings-file'

const RECENT_PROJECTS = 10

/** What is open in this process: at most one project, the settings, and whoever listens to what happens to them. */
export type Workspace = {
  readonly settings: () => Settings
  readonly changeSettings: (change: Partial<Settings>) => Promise<Result<Settings>>
  readonly recentFolders: () => readonly string[]
  /** The open project, or the fault that says that there is none. */
  readonly store: () => Result<ProjectStore>
  /** Takes a project that was just opened as the open one, after closing the one before. */
  readonly enter: (store: ProjectStore) => Promise<void>
  /** Settled when all documents of the open project are in memory. */
  readonly ready: () => Promise<void>
  /** Asks the journalist what a project has to be answered before it opens; null: that is answered. */
  readonly ask: (question: OpenQuestion | null) => void
  readonly question: () => OpenQuestion | null
  /** Tells every window something of the program itself, now and whenever a window is loaded. */
  readonly tell: (notice: string) => void
  /** Tells every window anew whether the open project can be changed, with this notice added to what is known of it. */
  readonly tellCondition: (notice?: string) => void
  /**
   * Closes the open project, everything written. Where it is about to be opened again (`isComingBack`) the windows keep
   * showing it meanwhile, and are told by `enter`; or by `announce`, should it not come back.
   */
  readonly leave: (isComingBack?: boolean) => Promise<void>
  readonly state: () => WorkspaceState
  readonly circumstances: () => Circumstances
  readonly subscribe: (listener: (event: WorkspaceEvent) => void) => void
  readonly announce: (event: WorkspaceEvent) => void
}

export function createWorkspace(
  file: SettingsFile,
  clock: () => string,
  newId: () => string,
  exampleFolders: WorkspaceState['exampleFolders'],
): Workspace {
  let open: ProjectStore | null = null
  let question: OpenQuestion | null = null
  let notices: readonly string[] = []
  let programNotices: readonly string[] = file.notice === null ? [] : [file.notice]
  const listeners: ((event: WorkspaceEvent) => void)[] = []
  const announce = (event: WorkspaceEvent): void => listeners.forEach((listener) => listener(event))
  const settings = (): Settings => ({
    theme: file.data.theme,
    language: file.data.language,
    coverAll: file.data.coverAll,
    author: file.data.author,
    tourSeen: file.data.tourSeen,
  })

  const leave = async (isComingBack = false): Promise<void> => {
    const closing = open
    open = null
    notices = []
    if (!closing) return
    const closed = await closing.close()
    if (!closed.ok) announce({ kind: 'fault', message: closed.fault.message })
    if (!isComingBack) announce({ kind: 'opened', state: state() })
  }

  const state = (): WorkspaceState => ({
    open: open && describeOpen(open, notices),
    question,
    recent: file.data.recent,
    settings: settings(),
    exampleFolders,
    programNotices,
  })

  return {
    settings,
    changeSettings: async (change) => {
      const saved = await file.update({ ...file.data, ...change })
      return saved.ok ? { ok: true, value: settings() } : saved
    },
    recentFolders: () => file.data.recent.map((recent) => recent.folder),
    store: () => (open ? { ok: true, value: open } : err('no-project', words.faults.noProject)),
    enter: async (store) => {
      await leave()
      open = store
      question = null
      store.subscribe((committed) => announce({ kind: 'committed', ...committed, undo: store.undoState }))
      const entry = { folder: store.folder, title: outsideTitleOf(store) }
      const others = file.data.recent.filter((recent) => recent.folder !== store.folder)
      const kept = file.update({ ...file.data, recent: [entry, ...others].slice(0, RECENT_PROJECTS) })
      announce({ kind: 'opened', state: state() })
      await kept
      if (store.isReady) return
      void store.ready.then(() => {
        if (open === store) announce({ kind: 'claims', claims: [...store.documents('claim').values()] })
      })
    },
    ready: async () => {
      await open?.ready
    },
    ask: (next) => {
      question = next
      announce({ kind: 'asked', question })
    },
    question: () => question,
    tell: (notice) => {
      if (!programNotices.includes(notice)) programNotices = [...programNotices, notice]
      announce({ kind: 'program notices', programNotices })
    },
    tellCondition: (notice) => {
      if (!open) return
      if (notice !== undefined && !notices.includes(notice)) notices = [...notices, notice]
      announce({ kind: 'condition', condition: conditionOf(open, notices) })
    },
    leave,
    state,
    circumstances: () => ({ now: clock(), newId, by: file.data.author }),
    subscribe: (listener) => listeners.push(listener),
    announce,
  }
}

/** Every document of an open project, by kind and id. */
export function documentsOf(store: ProjectStore): Documents {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind has the map of its own documents
  return byKind((kind) => store.documents(kind)) as Documents
}

/** The document of an open project itself. */
export function projectOf(store: ProjectStore): Project {
  const [project] = store.documents('project').values()
  if (!project) throw new Error('An open project has a project document.')
  return project
}

/** What a project is called outside of it: a protected one by its folder, which everybody sees anyway. */
function outsideTitleOf(store: ProjectStore): string {
  return store.codec.isSealed ? basename(store.folder, '.plumbline') : projectOf(store).title
}

function describeOpen(store: ProjectStore, notices: readonly string[]): OpenProject {
  return {
    folder: store.folder,
    isProtected: store.codec.isSealed,
    ...conditionOf(store, notices),
    seq: store.head.seq,
    project: projectOf(store),
    articles: [...store.documents('article').values()],
    claims: store.isReady ? [...store.documents('claim').values()] : null,
    sources: [...store.documents('source').values()],
    conflicts: [...store.documents('conflict').values()],
    events: [...store.documents('event').values()],
    questions: [...store.documents('question').values()],
    undo: store.undoState,
  }
}

function conditionOf(store: ProjectStore, notices: readonly string[]): Condition {
  return {
    readOnly: store.readOnly === false ? null : store.readOnly,
    isHistoryBroken: store.isHistoryBroken,
    notices: [...store.notices, ...notices],
  }
}
