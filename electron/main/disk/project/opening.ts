import { documentKinds } from '../../../../shared/document-kinds'
import { err, ok, type Result } from '../../../../shared/result'
import { FORMAT_VERSION } from '../../../../shared/schema/project'
import { words } from '../../../../shared/words/words'
import { createBackup } from '../backup/backups'
import { diskFault, isMissing } from '../files/disk-fault'
import type { Documents } from '../model/documents'
import { sweepSwap } from './swap-folders'
import { setApart } from '../folder/set-apart'
import { followsDoubtful } from '../folder/follows-doubtful'
import type { KeyFile } from '../encryption/key-file'
import { mendKeyFiles, type Unlocked } from '../encryption/unlock-volume'
import { type LoadedProject, loadProject } from './load-project'
import { Lock } from '../files/lock'
import { mendFolders } from '../files/mend-folders'
import { foreignLineEnds, putBackLineEnds } from '../history/mend-line-ends'
import { cutTornEnd } from '../history/mend-history'
import { migrateProject, migrations } from './migrations'
import type { OpenOptions } from './open-options'
import { ProjectStore } from './project-store'
import { sweepReplacing } from '../backup/replace-by-backup'
import { setAside } from '../files/set-aside'
import type { Volume } from '../files/volume'

/** Up to this many documents are compared with their files before opening answers; more are, after it. */
const CHECKED_AT_ONCE = 300

/** One opening, from the lock to the store. */
export class Opening {
  readonly #volume: Volume
  readonly #folder: string
  readonly #options: OpenOptions
  readonly #keyFile: KeyFile | null
  #lock: Lock | null = null
  #readOnly: false | string = words.store.opening.toRead
  #store: ProjectStore | null = null

  /** `keyFile` is the one that the passphrase opened, if one did just now. */
  constructor(
    { keyFile = null, ...volume }: Volume & Partial<Unlocked>,
    folder: string,
    options: OpenOptions,
  ) {
    this.#volume = volume
    this.#keyFile = keyFile
    this.#folder = folder
    this.#options = options
  }

  /** Takes the right to write. A folder that cannot be written to is opened to read; one in use is refused. */
  async takeLock(): Promise<Result<never> | null> {
    const onLost = (how: 'taken' | 'gone'): void => this.#store?.refuseWrites(words.store.opening[how])
    const { clock, by } = this.#options
    const taken = await Lock.take(this.#volume.seam, this.#folder, {
      clock,
      who: this.#volume.codec.isSealed ? '' : by(),
      onLost,
    })
    if (taken.ok) {
      this.#lock = taken.value
      this.#readOnly = false
    } else if (taken.fault.code === 'disk') this.#readOnly = taken.fault.message.replace(/\.$/, '')
    else return taken
    return null
  }

  /** Brings a project of an older format to the newest, after a backup beside its folder; a fault where that cannot be. */
  async migrate(version: number | null): Promise<Result<never> | null> {
    if (version === null || version >= FORMAT_VERSION) return null
    if (this.#lock === null) {
      return err('read-only', words.store.opening.olderFormat)
    }
    const { clock, by, seam } = this.#options
    const backup = await createBackup(this.#folder, `${this.#folder}.format-${version}`, {
      clock,
      codec: this.#volume.codec,
      ...(seam === undefined ? {} : { seam }),
    })
    if (!backup.ok) {
      await this.giveUp()
      return backup
    }
    const steps = (this.#options.migrations ?? migrations).filter(({ from }) => from >= version)
    const signature = { at: clock(), by: by() }
    const migrated = await migrateProject(this.#volume, this.#folder, signature, steps, this.#lock)
    if (migrated.ok) return null
    await this.giveUp()
    return migrated
  }

  /** The open project; a fault where there is only the beginning of one, or nothing that could be shown. */
  async open(): Promise<Result<ProjectStore>> {
    const { clock, by, onProgress, onNotice, onReadOnly, backupsOf, textsOf } = this.#options
    const tidied = await this.#tidy()
    if (this.#lock !== null) await mendFolders(this.#volume, this.#folder)
    const { loaded, notices: put } = await this.#load(onProgress === undefined ? {} : { onProgress })
    if (loaded.documents.all('project').size === 0) {
      await this.giveUp()
      return loaded.historyFault?.kind === 'broken' ? this.#unreadable() : unfinished(this.#folder)
    }
    const notices = [...tidied, ...put, ...loaded.notices, ...(await this.#mend(loaded))]
    const { seam } = this.#volume
    const lock = this.#lock
    const store = new ProjectStore({
      ...loaded,
      notices,
      volume: this.#volume,
      folder: this.#folder,
      lock,
      beginsSegment:
        lock !== null && (await followsDoubtful(seam, this.#folder, lock.origin, loaded.position)),
      readOnly: this.#readOnly,
      clock,
      by,
      backupsOf: backupsOf ?? null,
      textsOf: textsOf ?? null,
      onNotice: onNotice ?? (() => undefined),
      onReadOnly: onReadOnly ?? (() => undefined),
    })
    this.#store = store
    const answersFirst = this.#options.answerFirst === true
    if (!answersFirst) await store.ready
    const isWhole = loaded.unchecked === 0 && !loaded.isLate
    const isSmall = isWhole && !answersFirst && countOf(loaded.documents) <= CHECKED_AT_ONCE
    if (isSmall) await store.checkFiles(0)
    if (isSmall) store.checkTextsLater()
    else store.checkFilesLater(loaded.unchecked)
    return ok(store)
  }

  /** The project, after the line ends of its history were put back where another program had changed nothing else. */
  async #load(
    options: Parameters<typeof loadProject>[2],
  ): Promise<{ readonly loaded: LoadedProject; readonly notices: readonly string[] }> {
    const load = (): Promise<LoadedProject> => loadProject(this.#volume, this.#folder, options)
    const loaded = await load()
    if (loaded.historyFault === null || this.#lock === null) return { loaded, notices: [] }
    const segments = await foreignLineEnds(this.#volume, this.#folder)
    if (segments.length === 0 || !(await this.#lock.isHeld())) return { loaded, notices: [] }
    await loaded.ready
    await putBackLineEnds(this.#volume, segments)
    return { loaded: await load(), notices: [words.store.history.lineEnds] }
  }

  #unreadable(): Result<never> {
    return err('damaged', words.store.opening.unreadable(this.#volume.codec.isSealed), this.#folder)
  }

  async giveUp(): Promise<void> {
    await this.#lock?.release().catch(() => undefined)
  }

  /** Clears away what restoring, or a change of the protection, left behind when it was interrupted. */
  async #tidy(): Promise<readonly string[]> {
    if (this.#lock === null) return []
    const { seam, codec } = this.#volume
    try {
      await sweepReplacing(seam, this.#folder)
      const mended = codec.isSealed ? await mendKeyFiles(seam, this.#folder, this.#keyFile) : []
      return [...mended, ...(await sweepSwap(seam, this.#folder))]
    } catch (error) {
      return [diskFault(error, words.store.opening.notTidied).fault.message]
    }
  }

  async #mend({ historyFault: fault, damaged, apart }: LoadedProject): Promise<readonly string[]> {
    const notices: string[] = []
    if (this.#lock !== null && fault?.kind !== 'broken') {
      for (const path of damaged) await setAside(this.#volume.seam, path).catch(ignoreMissing)
      for (const part of apart) notices.push(await setApart(this.#volume, this.#folder, part))
    }
    if (fault === null || (fault.kind === 'torn' && this.#lock === null)) return notices
    if (fault.kind === 'torn') return [...notices, await cutTornEnd(this.#volume, this.#folder, fault)]
    this.#readOnly = words.store.history.toRead(fault.reason)
    await this.giveUp()
    this.#lock = null
    return [words.store.history.documentsRestored(fault.reason)]
  }
}

function unfinished(folder: string): Result<never> {
  return err('not-found', words.store.opening.unfinished, folder)
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}

function countOf(documents: Documents): number {
  return documentKinds.reduce((sum, kind) => sum + documents.all(kind).size, 0)
}
