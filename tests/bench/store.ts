import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { createProject, openProject } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import type { Claim } from '../../shared/schema/claim'
import { article, claim, commit, project, someOptions, text } from '../disk/documents-fixture'
import { median } from './harness/figures'
import { openSqlite } from './sqlite-store'

const CLAIMS_EACH = 5
const SAVES = 300
/** How many one store saves before it is the turn of the next: right after one another they wait for each other's flushes. */
const IN_TURN = 30
const OPENS = 5

/**
 * The store side by side with SQLite (WAL, synchronous=FULL) and with one lowdb file, in one run: milliseconds to save
 * one claim so that it is on the disk, to open to a list, and how long the thread was held meanwhile.
 */
export async function run(sizes: readonly number[] = [100, 10_000]): Promise<void> {
  const medians: number[] = []
  for (const articles of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'))
    try {
      medians.push(await measure(folder, articles))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  const [first = 0, last = 0] = [medians[0], medians.at(-1)]
  console.log(`  saving at ${sizes.at(-1)} articles against ${sizes[0]}: ratio ${(last / first).toFixed(2)}`)
}

async function measure(folder: string, articles: number): Promise<number> {
  console.log(`a project of ${articles} articles and ${articles * CLAIMS_EACH} claims`)
  const claims = makeClaims(articles)
  const path = join(folder, 'Bench.plumbline')
  const database = join(folder, 'bench.db')
  const store = await fill(path, articles, claims)
  const sqlite = await openSqlite(database)
  sqlite?.fill(
    Array.from({ length: articles }, (_, at) => article(`a${at}`, text)),
    claims,
  )
  const file = new Low(new JSONFile<{ claims: Claim[] }>(join(folder, 'bench.json')), { claims: [...claims] })

  const known = new Map(claims.map((each) => [each.id, each]))
  const ours: number[] = []
  const theirs: number[] = []
  const withHistory: number[] = []
  const contenders = [
    async (next: Claim) => {
      const save = () => commit(store, 'updateClaim', [{ kind: 'claim', id: next.id, value: next }])
      ours.push(await timed(save))
    },
    async (next: Claim) => {
      if (sqlite !== null) theirs.push(await timed(async () => sqlite.save(next)))
    },
    async (next: Claim) => {
      const before = known.get(next.id)
      if (sqlite === null || before === undefined) return
      withHistory.push(await timed(async () => sqlite.saveWithHistory(before, next)))
    },
  ]
  const saves = changed(claims, SAVES)
  for (let from = 0; from < SAVES; from += IN_TURN) {
    for (const save of contenders) for (const next of saves.slice(from, from + IN_TURN)) await save(next)
  }
  const lowdb: number[] = []
  for (let save = 0; save < 5; save += 1) lowdb.push(await timed(() => file.write()))
  console.log(`  save a claim      ours ${summary(ours)}`)
  console.log(`                    SQLite, with a history that can undo it ${summary(withHistory)}`)
  console.log(`                    SQLite, the claim alone ${summary(theirs)}`)
  console.log(`                    one lowdb file, not flushed ${summary(lowdb)}`)
  // What the one file left behind is not ours to clear away.
  collectGarbage()
  const held = await heldDuring(async () => {
    for (const next of changed(claims, SAVES)) {
      await commit(store, 'updateClaim', [{ kind: 'claim', id: next.id, value: { ...next, notes: 'Ask.' } }])
    }
    await store.checkpoint()
  })
  console.log(`  ${SAVES} saves and a checkpoint hold the thread: ${held}`)
  sqlite?.close()
  await store.close()
  await openings(path, database)
  return median(ours)
}

async function openings(path: string, database: string): Promise<void> {
  const ours: number[] = []
  const whole: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < OPENS; round += 1) {
    ours.push(await timedOpening(path, true))
    whole.push(await timedOpening(path, false))
    collectGarbage()
    theirs.push(
      await timed(async () => {
        const sqlite = await openSqlite(database)
        sqlite?.list()
        sqlite?.close()
      }),
    )
  }
  collectGarbage()
  const held = await heldDuring(async () => (await open(path, true)).ready)
  console.log(`  open to the list  ours ${summary(ours)}; with every claim ${summary(whole)}`)
  console.log(`                    SQLite, the same list ${summary(theirs)}`)
  console.log(`  opening holds the thread: ${held}`)
}

/** Some of the claims, scattered, each with its next value. */
function changed(claims: readonly Claim[], count: number): readonly Claim[] {
  return Array.from({ length: count }, (_, at) => claims[(at * 7919) % claims.length])
    .filter((known) => known !== undefined)
    .map((known, at) => Object.assign({}, known, { notes: `Note ${at}`, verdict: 'supported' }))
}

async function timedOpening(path: string, answerFirst: boolean): Promise<number> {
  collectGarbage()
  const start = performance.now()
  const store = await open(path, answerFirst)
  const taken = performance.now() - start
  await store.ready
  await store.close()
  return taken
}

async function open(path: string, answerFirst: boolean): Promise<ProjectStore> {
  const opened = await openProject(path, { ...someOptions, readOnly: true, answerFirst })
  if (!opened.ok) throw new Error(opened.fault.message)
  return opened.value
}

async function fill(path: string, articles: number, claims: readonly Claim[]): Promise<ProjectStore> {
  const created = await createProject(path, project, someOptions)
  if (!created.ok) throw new Error(created.fault.message)
  const store = created.value
  for (let from = 0; from < articles; from += 500) {
    const count = Math.min(500, articles - from)
    const added = Array.from({ length: count }, (_, at) => article(`a${from + at}`, text))
    const edits = [
      ...added.map((value) => ({ kind: 'article' as const, id: value.id, value })),
      ...claims
        .slice(from * CLAIMS_EACH, (from + count) * CLAIMS_EACH)
        .map((value) => ({ kind: 'claim' as const, id: value.id, value })),
    ]
    const saved = await commit(store, 'addArticle', edits, { texts: [text] })
    if (!saved.ok) throw new Error(saved.fault.message)
  }
  await store.checkpoint()
  return store
}

function makeClaims(articles: number): readonly Claim[] {
  return Array.from({ length: articles * CLAIMS_EACH }, (_, at) => {
    const exact = 'More than 100,000 people have been killed'
    const articleId = `a${Math.floor(at / CLAIMS_EACH)}`
    const anchor = {
      exact,
      prefix: '',
      suffix: '.\nThe Observatory counts more t',
      start: 0,
      end: exact.length,
    }
    return claim(`c${at}`, {
      occurrences: [
        { id: `o${at}`, articleId, revisionId: `${articleId}-r1`, anchor, anchoring: { kind: 'exact' } },
      ],
      reasoning: 'Two reports give this figure; one of them names its source, the other copies the first.',
    })
  })
}

/** Clears away what was used before: a program that does one thing has nothing of another to clear away meanwhile. */
const collectGarbage: () => void = (setFlagsFromString('--expose-gc'), runInNewContext('gc') as () => void)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** For how long the thread was held at a time while the work went on. */
async function heldDuring(work: () => Promise<unknown>): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  await nextTurn()
  delay.enable()
  await work()
  delay.disable()
  const [usual, high, most] = [delay.percentile(50), delay.percentile(99), delay.max]
  return `median ${milliseconds(usual)}, p99 ${milliseconds(high)}, most ${milliseconds(most)}`
}

function milliseconds(nanoseconds: number): string {
  // The monitor counts its own resolution of 1 ms as a delay.
  return `${Math.max(0, nanoseconds / 1e6 - 1).toFixed(1)} ms`
}

function summary(times: readonly number[]): string {
  if (times.length === 0) return '(not installed)'
  const high = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0
  return `${median(times).toFixed(2)} ms (p95 ${high.toFixed(2)})`
}
