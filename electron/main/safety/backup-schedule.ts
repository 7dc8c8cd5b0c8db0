import { join } from 'node:path'
import type { OpenProject } from '../../../shared/ipc/state'
import type { Result } from '../../../shared/result'
import type { BackupManifest } from '../disk/backup/backup-manifest'
import { listBackups } from '../disk/backup/backups'
import { keyIdOf } from '../disk/encryption/key-file'
import { isBackupDue } from '../disk/backup/keep-backups'
import type { ProjectStore } from '../disk/project/project-store'
import type { Log } from '../log/log'
import { projectOf } from '../workspace'
import type { Workspace } from '../workspace'
import { backUpOffThread } from './project-work'
import type { Secret } from './jobs'

/** Milliseconds from opening to the first look at the backups, and between two looks. */
const AFTER_OPENING = 3000
const LOOK_EVERY = 60_000

export type BackupSchedule = {
  /** Where the backups of all projects are. */
  readonly folder: string
  /** The folder of one project's backups. */
  readonly folderOf: (projectId: string) => string
  /** Backs up a project folder now, after what is under way. */
  readonly backUp: (project: BackedUp) => Promise<Result<BackupManifest>>
  /**
   * Leaves the open project alone, also when it closes, until one is opened: it is about to be replaced. Settled when no
   * backup is under way.
   */
  readonly pause: () => Promise<void>
  /** Settled when no backup is under way. */
  readonly idle: () => Promise<void>
}

/** A project to back up: its id, its folder, and the secret that opens it. */
export type BackedUp = { readonly projectId: string; readonly folder: string; readonly secret: Secret }

/** `entryHash` is the newest entry of its history: two copies of a project may have come equally far on different ways. */
type Watched = BackedUp & { readonly entryHash: string }

/**
 * Backs up the open project: at opening and every quarter of an hour where it changed since the newest backup, and at
 * close. The work is done in a worker; a backup that fails is told and changes nothing.
 */
export function scheduleBackups(
  workspace: Workspace,
  folder: string,
  clock: () => string,
  log: Log,
): BackupSchedule {
  let watched: Watched | null = null
  let timer: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const folderOf = (projectId: string): string => join(folder, projectId)

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch((error: unknown) => log.exception('backup', error))
    return next
  }
  const make = async ({ projectId, folder: project, secret }: BackedUp): Promise<Result<BackupManifest>> => {
    const made = await backUpOffThread({ folder: project, backups: folderOf(projectId), secret })
    if (!made.ok) tellOfFailure(workspace, made.fault.message)
    return made
  }
  const makeWhere = async (
    project: Watched,
    isDue: (newest: BackupManifest | null) => boolean,
  ): Promise<void> => {
    const known = await listBackups(folderOf(project.projectId))
    if (!known.ok) tellOfFailure(workspace, known.fault.message)
    else if (isDue(newestOf(known.value, project.secret))) await make(project)
  }
  const keepLooking = (): void => {
    const project = watched
    if (project)
      void inTurn(() => makeWhere(project, (newest) => isBackupDue(newest, project.entryHash, clock())))
    timer = setTimeout(keepLooking, LOOK_EVERY).unref()
  }
  const watch = (next: Watched | null): void => {
    const before = watched
    watched = next
    clearTimeout(timer)
    if (before) void inTurn(() => makeWhere(before, (newest) => newest?.entryHash !== before.entryHash))
    if (next) timer = setTimeout(keepLooking, AFTER_OPENING).unref()
  }

  workspace.subscribe((event) => {
    const store = workspace.store()
    if (event.kind === 'committed' && watched && store.ok)
      watched = { ...watched, entryHash: store.value.head.hash }
    if (event.kind === 'opened') watch(watchedOf(workspace, event.state.open))
    if (event.kind === 'condition' && event.condition.readOnly !== null) watched = null
  })
  watch(watchedOf(workspace, workspace.state().open))
  return {
    folder,
    folderOf,
    backUp: (project) => inTurn(() => make(project)),
    pause: async () => {
      watched = null
      clearTimeout(timer)
      await last
    },
    idle: async () => {
      await last
    },
  }
}

/** What of the open project is watched; nothing where it cannot be changed, and so has nothing new. */
function watchedOf(workspace: Workspace, open: OpenProject | null): Watched | null {
  const store = workspace.store()
  if (!open || !store.ok || open.readOnly !== null) return null
  return { ...backedUpOf(store.value), entryHash: store.value.head.hash }
}

/** The newest backup of what is kept as this project is: a copy of it has the same id, and perhaps another passphrase. */
function newestOf(backups: readonly BackupManifest[], secret: Secret): BackupManifest | null {
  const keyId = secret === null ? null : keyIdOf(secret)
  return backups.find((backup) => backup.keyId === keyId) ?? null
}

/** What backing up an open project takes. */
export function backedUpOf(store: ProjectStore): BackedUp {
  return { projectId: projectOf(store).id, folder: store.folder, secret: store.codec.secret }
}

/** With a project open it is a notice; the window that closes one hears of it too. */
function tellOfFailure(workspace: Workspace, message: string): void {
  if (workspace.store().ok) workspace.tellCondition(message)
  else workspace.announce({ kind: 'fault', message })
}
