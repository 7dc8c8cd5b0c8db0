import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { describeInstant } from '../../../../shared/domain/describe/describe-instant'
import { err, ok, type Result } from '../../../../shared/result'
import { Instant } from '../../../../shared/schema/common'
import { words } from '../../../../shared/words/words'
import { diskFault, isMissing, nullIfMissing, systemCode } from './disk-fault'
import type { FileFacts, FileSeam, OpenFile } from './file-seam'
import { lockPath } from './layout'
import { setAside } from './set-aside'
import { readFully, removeIfAny, statIfAny, writeFully } from './volume'

/**
 * Who has a project open, and since when. `token` tells one opening from another; `heartbeat` is when it last showed
 * that it lives.
 */
const Moment = z.string().refine((at) => !Number.isNaN(Date.parse(at)))
const LockContent = z.object({
  host: z.string(),
  pid: z.int().positive(),
  who: z.string(),
  since: Moment.optional(),
  heartbeat: Moment,
  token: z.string(),
})
type LockContent = z.infer<typeof LockContent>

/** Milliseconds between two heartbeats, and after which one that did not come means that its owner is gone. */
const BEAT = 10_000
const STALE = 30_000

/** How long to watch a lock with unreliable times: a living owner renews it within that time. */
const WATCHED = 15_000

export type LockOptions = {
  readonly clock: () => string
  readonly who: string
  /** Called once when the lock is no longer ours: another program has it, or it is gone, as with its folder. */
  readonly onLost: (how: 'taken' | 'gone') => void
  /** Waits for so many milliseconds; tests do not. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/** What long work on a project answers that lost it meanwhile: it has to look (`isHeld`) before it puts anything in its place. */
export const takenOver: Result<never> = err('in-use', words.folder.takenOver)

/** How a lock was come by. abandoned: its owner has not beaten for long, but may only be asleep. */
export type Origin = 'free' | 'ended' | 'abandoned'

/** The right to write to a project folder; one program has it at a time. Once it is lost it never comes back. */
export class Lock {
  readonly origin: Origin
  readonly #seam: FileSeam
  readonly #root: string
  readonly #token: string
  readonly #since: string
  readonly #options: LockOptions
  #isLost = false
  /** The file as it was when it was last known to be ours. */
  #known: FileFacts | null = null
  #timer: NodeJS.Timeout | undefined
  #beating: Promise<void> = Promise.resolve()

  private constructor(
    seam: FileSeam,
    root: string,
    own: { readonly token: string; readonly since: string; readonly origin: Origin },
    options: LockOptions,
  ) {
    this.origin = own.origin
    this.#seam = seam
    this.#root = root
    this.#token = own.token
    this.#since = own.since
    this.#options = options
  }

  /** The path of the lock file. */
  get path(): string {
    return lockPath(this.#root)
  }

  /** Takes the lock. If another program has it: `in-use` with its owner, and nothing was touched. */
  static async take(seam: FileSeam, root: string, options: LockOptions): Promise<Result<Lock>> {
    const token = randomUUID()
    const since = new Date(options.clock()).toISOString()
    try {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const bytes = content(token, since, options)
        const standing = await statIfAny(seam, lockPath(root))
        if (standing !== null && standing.kind !== 'file') await setAside(seam, lockPath(root))
        const held = await readLock(seam, lockPath(root))
        if (held !== null && isAlive(held, options.clock())) return inUse(held)
        const origin = held === null ? 'free' : hasEnded(held.content) ? 'ended' : 'abandoned'
        const taken =
          held === null
            ? await create(seam, lockPath(root), bytes)
            : await replaceStale(seam, root, held, bytes, options.wait ?? setTimeout)
        if (taken === 'alive' && held !== null) return inUse(held)
        if (taken) {
          const lock = new Lock(seam, root, { token, since, origin }, options)
          lock.#startBeating()
          return ok(lock)
        }
        await clearTakeover(seam, root, options.clock())
      }
      return err('in-use', words.store.opening.inUse.byOthersNow)
    } catch (error) {
      return diskFault(error, words.store.opening.notOpenedToWrite)
    }
  }

  /**
   * True while the lock is ours. It looks each time, since a machine that sleeps, or a program that is stopped, learns of
   * nothing meanwhile, and its clocks need not say that any time has passed. `now` are the facts of its file, where the caller has just
   * looked at it. Throws errors of the file system.
   */
  async isHeld(now?: FileFacts | null): Promise<boolean> {
    if (this.#isLost) return false
    const standing = await this.#standing(now)
    if (standing !== 'ours') this.#lose(standing)
    return !this.#isLost
  }

  /** Gives the lock back, if it is still ours. */
  async release(): Promise<void> {
    clearInterval(this.#timer)
    await this.#beating
    if (this.#isLost) return
    this.#isLost = true
    if ((await this.#standing()) === 'ours') await removeIfAny(this.#seam, lockPath(this.#root))
  }

  async #standing(looked?: FileFacts | null): Promise<'ours' | 'taken' | 'gone'> {
    const path = this.path
    const now = looked === undefined ? await statIfAny(this.#seam, path) : looked
    if (now === null) return 'gone'
    if (this.#known !== null && isSame(now, this.#known)) return 'ours'
    const held = await readLock(this.#seam, path)
    if (held === null) return 'gone'
    if (held.content?.token !== this.#token) return 'taken'
    this.#known = now
    return 'ours'
  }

  #lose(how: 'taken' | 'gone'): void {
    if (this.#isLost) return
    this.#isLost = true
    clearInterval(this.#timer)
    this.#options.onLost(how)
  }

  #startBeating(): void {
    this.#timer = setInterval(() => {
      // A beat that fails (a drive that is away for a moment) is followed by another.
      this.#beating = this.#beat().catch(() => undefined)
    }, BEAT)
    this.#timer.unref()
  }

  /** Writes into the file that was looked at and into no other: one that takes its name meanwhile is another program's. */
  async #beat(): Promise<void> {
    if (this.#isLost) return
    const file = await openIfAny(this.#seam, lockPath(this.#root))
    if (file === null) return this.#lose('gone')
    try {
      const held = parse(Buffer.from(await readFully(file, 0, await file.size())).toString())
      if (held?.token !== this.#token) return this.#lose('taken')
      // The length hardly ever changes (a year has four digits), so that a reader never sees half of it.
      const bytes = content(this.#token, this.#since, this.#options)
      await writeFully(file, bytes, 0)
      if ((await file.size()) > bytes.length) await file.truncate(bytes.length)
    } finally {
      await file.close()
    }
  }
}

function isSame(one: FileFacts, other: FileFacts): boolean {
  return one.id === other.id && one.modified === other.modified && one.size === other.size
}

function openIfAny(seam: FileSeam, path: string): Promise<OpenFile | null> {
  return seam.open(path, 'update').catch(nullIfMissing)
}

function content(token: string, since: string, { clock, who }: LockOptions): Uint8Array {
  const heartbeat = new Date(clock()).toISOString()
  const lock: LockContent = { host: hostname(), pid: process.pid, who, since, heartbeat, token }
  return Buffer.from(`${JSON.stringify(lock, null, 2)}\n`)
}

/** Makes a file with these bytes; false where there is one already. Where they cannot be written, there is none after. */
async function create(seam: FileSeam, path: string, bytes: Uint8Array): Promise<boolean> {
  let file: OpenFile
  try {
    file = await seam.open(path, 'create')
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    await writeFully(file, bytes, 0)
  } catch (error) {
    // An empty lock would keep everybody out for half a minute.
    await removeIfAny(seam, path).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
  return true
}

/** A lock file as it was found; `content` is null where it cannot be read, as while it is being written. */
type Held = { readonly bytes: string; readonly modified: number; readonly content: LockContent | null }

async function readLock(seam: FileSeam, path: string): Promise<Held | null> {
  try {
    const { modified } = await seam.stat(path)
    const bytes = Buffer.from(await seam.readFile(path)).toString()
    return { bytes, modified, content: parse(bytes) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function parse(bytes: string): LockContent | null {
  try {
    return LockContent.safeParse(JSON.parse(bytes)).data ?? null
  } catch {
    return null
  }
}

/**
 * True if the owner of a lock has renewed it lately, by our clock. A time in the future proves nothing: one of the two clocks
 * is wrong.
 */
function isAlive({ content: held, modified }: Held, now: string): boolean {
  if (hasEnded(held)) return false
  const beat = Math.max(modified, held === null ? 0 : Date.parse(held.heartbeat))
  return Math.abs(Date.parse(now) - beat) <= STALE
}

function hasEnded(held: LockContent | null): boolean {
  return held !== null && held.host === hostname() && !isRunning(held.pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

/**
 * Puts a new lock in the place of one that seems stale, by a rename, so that there is a lock at every moment. Only one program
 * does so at a time, the one that could make the file `lock.takeover`, which becomes the lock (no sweep takes a file of that name); it
 * looks again whether the lock is still the same. `alive` where it beat lately by the clock of the drive, on which both files are (then the clock of one machine is wrong); and
 * where that clock proves nothing, since the lock was written in its future, where it is seen to beat.
 */
async function replaceStale(
  seam: FileSeam,
  root: string,
  stale: Held,
  bytes: Uint8Array,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<boolean | 'alive'> {
  const path = lockPath(root)
  const takeover = `${path}.takeover`
  if (!(await create(seam, takeover, bytes))) return false
  let isTaken = false
  try {
    if (!isUnchanged(await readLock(seam, path), stale)) return false
    if (!hasEnded(stale.content)) {
      const age = (await seam.stat(takeover)).modified - stale.modified
      if (Math.abs(age) <= STALE) return 'alive'
      if (age < 0) await wait(WATCHED)
      if (!isUnchanged(await readLock(seam, path), stale)) return 'alive'
    }
    await seam.rename(takeover, path)
    isTaken = true
    return true
  } finally {
    if (!isTaken) await removeIfAny(seam, takeover)
  }
}

function isUnchanged(now: Held | null, before: Held): boolean {
  return now?.bytes === before.bytes && now.modified === before.modified
}

/** Clears away the takeover of a program that ended while it was at it. */
async function clearTakeover(seam: FileSeam, root: string, now: string): Promise<void> {
  const path = `${lockPath(root)}.takeover`
  const held = await readLock(seam, path)
  if (held !== null && !isAlive(held, now)) await removeIfAny(seam, path)
}

const inUseNow: Result<never> = err('in-use', words.store.opening.inUse.byAnotherNow)

function inUse({ content: held }: Held): Result<never> {
  if (held === null) return inUseNow
  const said = words.store.opening.inUse
  const where = held.host === hostname() ? said.here : said.at(held.host)
  const who = held.who === '' ? said.anybody : held.who
  const begun = Instant.safeParse(held.since)
  const since = begun.success ? said.since(describeInstant(begun.data)) : ''
  return err('in-use', said.by(who, where, since), `process ${held.pid}`)
}
