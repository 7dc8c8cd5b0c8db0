import type { Article } from '../../shared/schema/article'
import { differenceOf } from '../../electron/main/disk/model/changes'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import type { Claim } from '../../shared/schema/claim'

/** The same documents in SQLite, kept as safely (WAL, synchronous=FULL): for comparison only. */
export type SqliteStore = {
  readonly fill: (articles: readonly Article[], claims: readonly Claim[]) => void
  readonly save: (claim: Claim) => void
  /** Saves a claim together with a sealed line that can undo it, as our store does. */
  readonly saveWithHistory: (before: Claim, after: Claim) => void
  /** What a list of articles shows: id, title, opening, state, and how many claims. */
  readonly list: () => readonly unknown[]
  readonly close: () => void
}

type Statement = { run(...values: unknown[]): unknown; all(): unknown[] }
type Database = { exec(sql: string): unknown; prepare(sql: string): Statement; close(): void }

/** Opens a database with better-sqlite3; null where it is not installed (it is no dependency of the project). */
export async function openSqlite(path: string): Promise<SqliteStore | null> {
  const Database = await import(/* @vite-ignore */ ['better', 'sqlite3'].join('-')).then(
    (module: { default: new (path: string) => Database }) => module.default,
    () => null,
  )
  if (Database === null) return null
  const database = new Database(path)
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS article (id TEXT PRIMARY KEY, title TEXT, opening TEXT, state TEXT, document TEXT);
    CREATE TABLE IF NOT EXISTS claim (id TEXT PRIMARY KEY, article TEXT, document TEXT);
    CREATE TABLE IF NOT EXISTS history (seq INTEGER PRIMARY KEY, line TEXT);
    CREATE INDEX IF NOT EXISTS claim_article ON claim (article);
  `)
  const addArticle = database.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?)')
  const addClaim = database.prepare('INSERT OR REPLACE INTO claim VALUES (?, ?, ?)')
  const list = database.prepare(`
    SELECT a.id, a.title, a.opening, a.state, count(c.id) AS claims
    FROM article a LEFT JOIN claim c ON c.article = a.id GROUP BY a.id
  `)
  const addLine = database.prepare('INSERT INTO history VALUES (?, ?)')
  let seq = 0
  let prevHash = '0'.repeat(64)
  const save = (claim: Claim): void =>
    void addClaim.run(claim.id, claim.occurrences[0]?.articleId, JSON.stringify(claim))
  return {
    fill(articles, claims) {
      database.exec('BEGIN')
      for (const { id, metadata, opening, checkState, ...rest } of articles) {
        const document = JSON.stringify({ id, metadata, opening, checkState, ...rest })
        addArticle.run(id, metadata.title?.value, opening, checkState, document)
      }
      claims.forEach(save)
      database.exec('COMMIT')
    },
    save,
    saveWithHistory(before, after) {
      const changes = [{ kind: 'claim', id: after.id, ...differenceOf(before, after) }]
      const { line, hash } = sealJson({ seq: (seq += 1), operation: 'change verdict', changes, prevHash })
      database.exec('BEGIN')
      save(after)
      addLine.run(seq, line)
      database.exec('COMMIT')
      prevHash = hash
    },
    list: () => list.all(),
    close: () => database.close(),
  }
}
