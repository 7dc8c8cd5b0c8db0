import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createSearch } from '../../../electron/main/search/create-search'
import type { SearchedStore } from '../../../electron/main/search/search-feed'
import type { SearchJobs } from '../../../electron/main/search/jobs'
import { createWork } from '../../../electron/main/work/create-work'
import type { Work } from '../../../electron/main/work/create-work'
import { byKind } from '../../../shared/document-kinds'
import { err, ok } from '../../../shared/result'
import type { Edit } from '../../../shared/schema/document'
import type { SearchAnswer, WorkspaceEvent } from '../../../shared/ipc/state'
import { articleOf, claimOf, sha256 } from '../../domain/report/seed-example'
import { buildWorker, nodeThread } from '../../work/hosts'
import type { BuiltWorker } from '../../work/hosts'

let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }
let open: Work<SearchJobs> | null = null
beforeAll(async () => void (built = await buildWorker('tests/main/search/fragile-search.ts')))
afterEach(() => open?.close())
afterAll(() => built.remove())

/** A project in memory. */
class SomeProject {
  readonly documents = byKind(() => new Map<string, unknown>())
  readonly texts = new Map<string, string>()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the store has them
  readonly store = {
    documents: (kind: keyof SomeProject['documents']) => this.documents[kind],
    readText: async (hash: string) => {
      const text = this.texts.get(hash)
      return text === undefined ? err('not-found', 'It is gone.') : ok(text)
    },
  } as unknown as SearchedStore

  article(id: string, text: string, note = ''): Edit {
    this.texts.set(sha256(text), text)
    return { kind: 'article', id, value: articleOf(id, `${id}.txt`, text, { note }) }
  }

  take(edits: readonly Edit[]): void {
    for (const { kind, id, value } of edits)
      if (value === null) this.documents[kind].delete(id)
      else this.documents[kind].set(id, value)
  }
}

function made(of: Readonly<Record<string, string>>): SomeProject {
  const project = new SomeProject()
  project.take(Object.entries(of).map(([id, text]) => project.article(id, text)))
  return project
}

/** A search over a project with these texts, by a real worker. */
function searching(texts: Readonly<Record<string, string>>) {
  let project = made(texts)
  const listeners: ((event: WorkspaceEvent) => void)[] = []
  const logged: string[] = []
  const work = createWork<SearchJobs>({
    host: nodeThread(built, 128),
    life: { kind: 'resident', most: 1, idle: Infinity },
  })
  open = work
  const { search, askOthers } = createSearch(
    { store: () => ok(project.store), subscribe: (listener) => void listeners.push(listener) },
    work,
    { exception: (where) => logged.push(where) },
  )
  const settled = async (words: string): Promise<SearchAnswer> => {
    const answer = await search({ words, kind: null })
    if (!answer.ok || answer.value === null) throw new Error('nobody else searches')
    return answer.value.waiting > 0 ? settled(words) : answer.value
  }
  return {
    search,
    askOthers,
    logged,
    keys: async (words: string) => (await settled(words)).things.map(({ key }) => key),
    settled,
    project: () => project,
    commit: (...edits: Edit[]) => {
      project.take(edits)
      for (const listener of listeners)
        listener({
          kind: 'committed',
          seq: 1,
          did: { operation: { name: 'updateClaim', fields: [] }, way: 'done' },
          begins: 0,
          edits,
          undo: { undo: null, redo: null },
        })
    },
    openOther: (of: Readonly<Record<string, string>>) => {
      project = made(of)
    },
  }
}

test('finds words of articles, of notes and of claims, and the place in the text', async () => {
  const { keys, settled, commit, project } = searching({
    a: 'The bridge at Deir ez-Zor fell.',
    b: 'Another.',
  })
  commit(
    { kind: 'claim', id: 'c', value: { ...claimOf('c', 'The bridge fell.'), notes: 'Who saw the bridge?' } },
    project().article('b', 'Another.', 'No bridge here'),
  )
  expect(await keys('bridge')).toEqual(['article a', 'article b note', 'claim c', 'claim c note'])
  const { things } = await settled('"deir ez-zor"')
  expect(things.map(({ lines }) => lines.map(({ start, end }) => [start, end]))).toEqual([[[14, 25]]])
})

test('follows what is changed and removed', async () => {
  const { keys, commit, project } = searching({ a: 'First bridge.', b: 'Second bridge.' })
  expect(await keys('bridge')).toEqual(['article a', 'article b'])
  commit(project().article('a', 'A tunnel.'), { kind: 'article', id: 'b', value: null })
  expect(await keys('bridge')).toEqual([])
  expect(await keys('tunnel')).toEqual(['article a'])
  // Only the note is new: the text is not sent again.
  commit(project().article('a', 'A tunnel.', 'Seen.'))
  expect(await keys('tunnel')).toEqual(['article a'])
})

test('a title that the text begins with is found once, where it stands', async () => {
  const { settled, project, commit } = searching({})
  const titled = (id: string, text: string): Edit => {
    const edit = project().article(id, text)
    const title = { value: 'The Bridge', basis: 'journalist' as const }
    if (edit.kind !== 'article' || edit.value === null) throw new Error('it is an article')
    return { ...edit, value: { ...edit.value, metadata: { ...edit.value.metadata, title } } }
  }
  commit(titled('a', 'THE BRIDGE\n\nIt fell.'), titled('b', 'It fell.'))
  const { things } = await settled('bridge')
  expect(things.map(({ lines }) => lines.map(({ field }) => field))).toEqual([['text'], ['title']])
})

test('forgets a project when another one is opened', async () => {
  const { keys, openOther } = searching({ a: 'A bridge.' })
  expect(await keys('bridge')).toEqual(['article a'])
  openOther({ b: 'A harbour.' })
  expect(await keys('bridge')).toEqual([])
  expect(await keys('harbour')).toEqual(['article b'])
})

test('a search that another one took the place of is answered with nothing', async () => {
  const { search, keys } = searching({ a: 'A bridge.' })
  const first = search({ words: 'bri', kind: null })
  const second = search({ words: 'bridge', kind: null })
  expect(await first).toEqual(ok(null))
  expect(await second).toMatchObject({ ok: true, value: { counts: { texts: 1 } } })
  expect(await keys('bridge')).toEqual(['article a'])
})

test('a worker that dies is told of, and the next one knows all that it knew', async () => {
  const { search, keys, logged } = searching({ a: 'A bridge.', b: 'A bridge and a quay.' })
  expect(await keys('bridge')).toEqual(['article a', 'article b'])
  expect(await search({ words: 'broken off', kind: null })).toMatchObject({ ok: false })
  expect(logged).toEqual(['search'])
  expect(await keys('bridge')).toEqual(['article a', 'article b'])
})

test('asks what other articles say of the same, once all of them are known, and follows what changes', async () => {
  const { askOthers, commit, project } = searching({
    a: 'The mayor said the plan will include Brow.',
    b: 'It rained. The agency will not include Brow in the plan.',
  })
  const rows = async (): Promise<readonly string[]> => {
    const place = { articleId: 'a', start: 4, end: 9 }
    const answer = await askOthers({ question: { kind: 'place', place }, among: null, most: 10 })
    if (!answer.ok || answer.value === null) throw new Error('nobody else asks')
    return answer.value.rows.map(({ articleId, start }) => `${articleId} ${String(start)}`)
  }
  expect(await rows()).toEqual(['b 11'])
  commit(project().article('c', 'Brow is a village. The plan does include Brow, the mayor said.'))
  expect(await rows()).toEqual(['c 19', 'b 11', 'c 0'])
})
