import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { reopen, someProject, valueOf } from './project-fixture'
import { buildWorker, type Worker } from './worker-process'

let worker: Worker
const running: ChildProcess[] = []

beforeAll(async () => {
  worker = await buildWorker('program-worker.ts')
}, 60_000)

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

afterAll(() => worker.remove())

/** A program that has a project open. */
class Program {
  readonly #child: ChildProcess
  readonly #lines: AsyncIterableIterator<string>

  constructor(folder: string, ahead = 0) {
    this.#child = spawn(process.execPath, [worker.path, folder, String(ahead)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    running.push(this.#child)
    const lines: Interface = createInterface({ input: this.#child.stdout ?? process.stdin })
    this.#lines = lines[Symbol.asyncIterator]()
  }

  /** The next answer. */
  async answer(): Promise<string> {
    const { value } = await this.#lines.next()
    return String(value)
  }

  tell(command: string): Promise<string> {
    this.#child.stdin?.write(`${command}\n`)
    return this.answer()
  }

  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(name)
  }

  async end(): Promise<void> {
    await this.tell('end')
    if (this.#child.exitCode === null) await once(this.#child, 'exit')
  }
}

async function opened(folder: string): Promise<Program> {
  const program = new Program(folder)
  expect(await program.answer()).toMatch(/^ok/)
  return program
}

/** A lock whose heart has not beaten for a minute, as that of a machine that sleeps. */
async function ageLock(folder: string): Promise<void> {
  const past = Date.now() / 1000 - 60
  await utimes(join(folder, 'lock'), past, past)
}

/** Ways in which a program loses its project without hearing of it. */
const losses: readonly (readonly [string, (first: Program, folder: string) => Promise<Program>])[] = [
  [
    'its lock was removed',
    async (_first, folder) => {
      await rm(join(folder, 'lock'))
      return opened(folder)
    },
  ],
  [
    'it was stopped for longer than its heart may stand still',
    async (first, folder) => {
      first.signal('SIGSTOP')
      await ageLock(folder)
      const second = new Program(folder, 60_000)
      expect(await second.answer()).toMatch(/^ok/)
      first.signal('SIGCONT')
      return second
    },
  ],
]

const orders = ['the first', 'the second'] as const

/** What the folder holds, apart from the lock, so that it can be told whether anybody has written to it. */
async function contentOf(folder: string): Promise<unknown> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name !== 'lock').toSorted()
  const bytes = names.map((name) => readFile(join(folder, name), 'base64').catch(() => 'folder'))
  return [names, await Promise.all(bytes)]
}

it.each(losses.flatMap(([name, lose]) => orders.map((order) => [name, order, lose] as const)))(
  'a program that was taken over since %s saves nothing more, and takes nothing away; %s to close closes first',
  async (_name, order, lose) => {
    const made = await someProject()
    valueOf(await made.close())
    const { folder } = made
    const first = await opened(folder)
    expect(await first.tell('save a1')).toBe('ok 2')
    const second = await lose(first, folder)
    const saved = ['b1', 'b2', 'b3', 'b4', 'b5']
    for (const [at, id] of saved.entries()) expect(await second.tell(`save ${id}`)).toBe(`ok ${3 + at}`)
    expect(await second.tell('write')).toBe('ok 7')

    const before = await contentOf(folder)
    expect(await first.tell('save a2')).toMatch(/^refused Not saved\. .*(taken|written|moved|lock)/)
    expect(await first.tell('write')).toBe('ok 2')
    if (order === 'the first') {
      await first.end()
      expect(await contentOf(folder)).toEqual(before)
      expect(await second.tell('save b6')).toBe('ok 8')
      await second.end()
    } else {
      expect(await second.tell('save b6')).toBe('ok 8')
      await second.end()
      const left = await contentOf(folder)
      await first.end()
      expect(await contentOf(folder)).toEqual(left)
    }
    const store = await reopen(folder)
    expect([store.readOnly, store.notices, [...store.documents('claim').keys()].toSorted()]).toEqual([
      false,
      [],
      ['a1', ...saved, 'b6'],
    ])
    valueOf(await store.close())
    expect(valueOf(await verifyProject(folder)).findings).toEqual([])
  },
)
