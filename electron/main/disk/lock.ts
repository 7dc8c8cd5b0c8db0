import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { z } from 'zod'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { err, ok, type Result } from '../../../shared/result'
import { diskFault, isMissing, systemCode } from './disk-fault'
import type { FileSeam, OpenFile } from './file-seam'
import { lockPath } from './layout'
import { removeIfAny, temporaryPath, writeFully } from './volume'

/**
 * Who has a project open, and since when. `token` tells one opening from another; `heartbeat` is when it last showed
 * that it lives.
 */
const LockContent = z.object({
  host: z.string(),
  pid: z.int().positive(),
  who: z.string(),
  since: z.iso.datetime().optional(),
  heartbeat: z.iso.datetime(),
  token: z.string(),
})
type LockContent = z.infer<typeof LockContent>

/** Milliseconds between two heartbeats, and after which one that did not come means that its owner is gone. */
const BEAT = 10_000
const STALE = 30_000

export type LockOptions = {
  readonly clock: () => string
  readonly who: string
  /** Called once when the lock is no longer ours: another program has it, or it is gone, as with its folder. */
  readonly onLost: (how: 'taken' | 'gone') => void
}

/** The right to write to a project folder; one program has it at a time. */
export class Lock {
  readonly #seam: FileSeam
  readonly #root: string
  readonly #token: string
  readonly #since: string
  readonly #options: LockOptions
  #timer: NodeJS.Timeout | undefined
  #beating: Promise<void> = Promise.resolve()

  private constructor(seam: FileSeam, root: string, token: string, since: string, options: LockOptions) {
    this.#seam = seam
    this.#root = root
    this.#token = token
    this.#since = since
    this.#options = options
  }

  /** Takes the lock; `in-use`, with who has it, where another program does. Then nothing was touched. */
  static async take(seam: FileSeam, root: string, options: LockOptions): Promise<Result<Lock>> {
    const token = randomUUID()
    const since = new Date(options.clock()).toISOString()
    try {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const bytes = content(token, since, options)
        const held = await readLock(seam, lockPath(root))
        if (held !== null && !isStale(held, options.clock())) return inUse(held)
        const taken =
          held === null
            ? await create(seam, lockPath(root), bytes)
            : await replaceStale(seam, root, held, bytes)
        if (taken === 'alive' && held !== null) return inUse(held)
        if (taken) {
          const lock = new Lock(seam, root, token, since, options)
          lock.#startBeating()
          return ok(lock)
        }
        await clearTakeover(seam, root, options.clock())
      }
      return err('in-use', 'Other programs are opening this project at this moment. Try again.')
    } catch (error) {
      return diskFault(error, 'The project could not be opened for writing')
    }
  }

  /** Gives the lock back, if it is still ours. */
  async release(): Promise<void> {
    clearInterval(this.#timer)
    await this.#beating
    if ((await this.#standing()) === 'ours') await removeIfAny(this.#seam, lockPath(this.#root))
  }

  async #standing(): Promise<'ours' | 'taken' | 'gone'> {
    const held = await readLock(this.#seam, lockPath(this.#root))
    if (held === null) return 'gone'
    return held.content?.token === this.#token ? 'ours' : 'taken'
  }

  #startBeating(): void {
    this.#timer = setInterval(() => {
      // A beat that fails (a drive that is away for a moment) is followed by another.
      this.#beating = this.#beat().catch(() => undefined)
    }, BEAT)
    this.#timer.unref()
  }

  async #beat(): Promise<void> {
    const standing = await this.#standing()
    if (standing === 'ours') {
      const file = await this.#seam.open(lockPath(this.#root), 'write')
      try {
        // The length never changes, so that a reader never sees half of it.
        await writeFully(file, content(this.#token, this.#since, this.#options), 0)
      } finally {
        await file.close()
      }
    } else {
      clearInterval(this.#timer)
      this.#options.onLost(standing)
    }
  }
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

function isStale({ content: held, modified }: Held, now: string): boolean {
  if (hasEnded(held)) return true
  const beat = Math.max(modified, held === null ? 0 : Date.parse(held.heartbeat))
  return Date.parse(now) - beat > STALE
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
 * Puts a new lock in the place of a stale one, by a rename, so that there is a lock at every moment. Only one program
 * does so at a time, the one that could make the file `lock.takeover`; it looks again whether the lock is still stale.
 * `alive` where it beat lately by the clock of the drive, on which both files are: then the clock of one machine is wrong.
 */
async function replaceStale(
  seam: FileSeam,
  root: string,
  stale: Held,
  bytes: Uint8Array,
): Promise<boolean | 'alive'> {
  const takeover = `${lockPath(root)}.takeover`
  if (!(await create(seam, takeover, bytes))) return false
  try {
    const now = await readLock(seam, lockPath(root))
    if (now?.bytes !== stale.bytes) return false
    const { modified } = await seam.stat(takeover)
    if (!hasEnded(stale.content) && modified - now.modified <= STALE) return 'alive'
    const fresh = temporaryPath(lockPath(root))
    if (!(await create(seam, fresh, bytes))) return false
    await seam.rename(fresh, lockPath(root))
    return true
  } finally {
    await removeIfAny(seam, takeover)
  }
}

/** Clears away the takeover of a program that ended while it was at it. */
async function clearTakeover(seam: FileSeam, root: string, now: string): Promise<void> {
  const path = `${lockPath(root)}.takeover`
  const held = await readLock(seam, path)
  if (held !== null && isStale(held, now)) await removeIfAny(seam, path)
}

const inUseNow: Result<never> = err(
  'in-use',
  'Another program is opening this project at this moment. Try again.',
)

function inUse({ content: held }: Held): Result<never> {
  if (held === null) return inUseNow
  const where = held.host === hostname() ? 'on this machine' : `on ${held.host}`
  const who = held.who === '' ? 'Another program' : held.who
  const since = held.since === undefined ? '' : ` since ${describeInstant(held.since)}`
  return err(
    'in-use',
    `${who} has this project open ${where}${since}. You can open it to read.`,
    `process ${held.pid}`,
  )
}
