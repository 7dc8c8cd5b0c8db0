import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { createProject, openProject } from '../../electron/main/disk/open-project'
import type { ProjectStore } from '../../electron/main/disk/project-store'
import type { Claim } from '../../shared/schema/claim'
import { article, claim, project, someOptions, text } from '../disk/documents-fixture'
import { openSqlite, type SqliteStore } from './sqlite-store'

const CLAIMS_EACH = 5
const SAVES = 300
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
  const store = await fill(path, articles, claims)
  const sqlite = await openSqlite(join(folder, 'bench.db'))
  sqlite?.fill(
    Array.from({ length: articles }, (_, at) => article(`a${at}`, text)),
    claims,
  )
  const file = new Low(new JSONFile<{ claims: Claim[] }>(join(folder, 'bench.json')), { claims: [...claims] })

  const ours = await saves(claims, (next) =>
    store.commit('change verdict', [{ kind: 'claim', id: next.id, value: next }]),
  )
  const theirs = sqlite && (await saves(claims, async (next) => sqlite.save(next)))
  const lowdb = await saves(claims.slice(0, 5), async () => file.write())
  console.log(
    `  save a claim:   ours ${ours.text}\n                  SQLite ${theirs?.text ?? '(not installed)'}\n                  one lowdb file ${lowdb.text}`,
  )
  const held = await heldDuring(() => store.checkpoint())
  console.log(`  a checkpoint after ${SAVES} saves holds the thread for at most ${held.toFixed(1)} ms`)
  await store.close()
  await openings(path, sqlite)
  sqlite?.close()
  return ours.median
}

async function openings(path: string, sqlite: SqliteStore | null): Promise<void> {
  const ours: number[] = []
  const whole: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < OPENS; round += 1) {
    ours.push(await timed(async () => void (await open(path, true)).documents('article')))
    whole.push(await timed(async () => void (await open(path, false)).documents('claim')))
    if (sqlite !== null) theirs.push(await timed(async () => void sqlite.list()))
  }
  const held = await heldDuring(async () => (await open(path, true)).ready)
  console.log(`  open to a list: ours ${summary(ours).text}; with every claim ${summary(whole).text}`)
  console.log(
    `                  SQLite, the same list ${theirs.length === 0 ? '(not installed)' : summary(theirs).text}`,
  )
  console.log(`  opening holds the thread for at most ${held.toFixed(1)} ms`)
}

async function open(path: string, claimsLater: boolean): Promise<ProjectStore> {
  const opened = await openProject(path, { ...someOptions, readOnly: true, claimsLater })
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
    const saved = await store.commit('import', edits, { texts: [text] })
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

type Summary = { readonly median: number; readonly text: string }

async function saves(claims: readonly Claim[], save: (next: Claim) => Promise<unknown>): Promise<Summary> {
  const times: number[] = []
  for (let at = 0; at < Math.min(SAVES, claims.length); at += 1) {
    const known = claims[(at * 7919) % claims.length]
    if (known !== undefined)
      times.push(await timed(() => save({ ...known, notes: `Note ${at}`, verdict: 'supported' })))
  }
  return summary(times)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The longest time for which the thread was held while the work went on, in milliseconds. */
async function heldDuring(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await work()
  delay.disable()
  return delay.max / 1e6
}

function summary(times: readonly number[]): Summary {
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  return { median, text: `${median.toFixed(2)} ms (p95 ${high.toFixed(2)})` }
}
