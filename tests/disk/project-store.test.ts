import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok } from '../../shared/result'
import { describe, expect, it } from 'vitest'
import { createProject, openProject } from '../../electron/main/disk/project/open-project'
import type { IndexHead } from '../../electron/main/disk/documents/index-file'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import type { Committed } from '../../electron/main/disk/project/commit-queue'
import { sha256 } from '../../electron/main/disk/files/sha256'
import {
  article,
  claim,
  commit,
  documentsOf,
  MOMENT,
  project,
  putClaim,
  removeClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
  steps,
  text,
  valueOf,
} from './project-fixture'

describe('a new project', () => {
  it('is a folder of readable parts, for its owner alone', async () => {
    const store = await someProject()
    expect((await readdir(store.folder)).toSorted()).toEqual([
      'articles',
      'claims',
      'conflicts',
      'events',
      'history',
      'index',
      'index.json',
      'lock',
      'originals',
      'project.json',
      'questions',
      'sources',
      'texts',
    ])
    expect((await stat(store.folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(store.folder, 'project.json'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(store.folder, 'project.json'), 'utf8')).toBe(
      `${JSON.stringify(project, null, 2)}\n`,
    )
  })

  it('is refused in a folder that has something in it', async () => {
    const store = await someProject()
    const again = await createProject(store.folder, project, someOptions)
    expect(again).toMatchObject({ ok: false, fault: { code: 'invalid-input' } })
  })

  it('has nothing to undo: its creation stays', async () => {
    const store = await someProject()
    expect([...steps(store), store.head.seq]).toEqual([null, null, 1])
    expect(await store.undo()).toMatchObject({ ok: false, fault: { message: 'There is nothing to undo.' } })
  })

  it('is not found in a folder without one', async () => {
    expect(await openProject(await someFolder(), someOptions)).toMatchObject({ fault: { code: 'not-found' } })
  })
})

describe('commit', () => {
  it('saves documents, texts and originals, and gives them back after a restart', async () => {
    const store = await someProject()
    const bytes = Buffer.from('abc')
    const original = { hash: sha256(bytes), name: 'a.TXT', mediaType: 'text/plain', size: 3 }
    const revisions = article('a1').revisions.map((revision) => Object.assign({}, revision, { original }))
    const value = { ...article('a1'), revisions }
    const edits = [{ kind: 'article', id: 'a1', value } as const, putClaim('c1')]
    valueOf(
      await commit(store, 'addArticle', edits, { texts: [text], originals: [{ bytes, extension: 'TXT' }] }),
    )
    valueOf(await store.close())

    const again = await reopen(store.folder)
    expect(documentsOf(again)).toEqual({
      project: { ceasefire: project },
      article: { a1: value },
      claim: { c1: claim('c1') },
      source: {},
      conflict: {},
      event: {},
    })
    expect(valueOf(await again.readText(sha256(text)))).toBe(text)
    expect(Buffer.from(valueOf(await again.readOriginal(original))).toString()).toBe('abc')
    expect(again.notices).toEqual([])
  })

  it('writes each operation as one line that holds only the fields that changed', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })])
    const [entry] = valueOf(await store.history({ from: 3, to: 3 }))
    expect(entry).toEqual({
      seq: 3,
      at: MOMENT,
      by: 'A. Checker',
      operation: 'updateClaim',
      changes: [
        { kind: 'claim', id: 'c1', before: { verdict: 'not-checked' }, after: { verdict: 'supported' } },
      ],
      prevHash: valueOf(await store.history({ from: 2, to: 2 }))[0]?.hash,
      hash: store.head.hash,
    })
  })

  it('writes nothing when nothing changes', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    valueOf(await commit(store, 'updateClaim', [putClaim('c1')]))
    expect(store.head.seq).toBe(2)
  })

  it.each([
    ['a value that does not fit its schema', [putClaim('c1', { wording: '' })]],
    ['an id that could be a path', [putClaim('../c1')]],
    ['a value with another id', [{ kind: 'claim', id: 'c2', value: claim('c1') } as const]],
    ['two values for one document', [putClaim('c1'), putClaim('c1', { notes: 'x' })]],
    [
      'an article whose text is not stored',
      [{ kind: 'article', id: 'a1', value: article('a1', 'elsewhere') } as const],
    ],
    ['the project taken away', [{ kind: 'project', id: 'ceasefire', value: null } as const]],
  ])('refuses %s, and writes nothing', async (_, edits) => {
    const store = await someProject()
    expect(await commit(store, 'updateClaim', [putClaim('c9'), ...edits])).toMatchObject({
      ok: false,
      fault: { code: 'invalid-input' },
    })
    expect([store.head.seq, store.documents('claim').size]).toEqual([1, 0])
  })

  it('saves what is asked for at once in the order in which it was asked, with one flush, and tells of it once', async () => {
    const store = await someProject()
    const heard: Committed[] = []
    store.subscribe((committed) => heard.push(committed))
    const ids = Array.from({ length: 20 }, (_, at) => `c${at}`)
    const answers = await Promise.all(ids.map((id) => commit(store, 'addClaim', [putClaim(id)])))
    expect(answers.every(({ ok: isSaved }) => isSaved)).toBe(true)
    const did = { operation: { name: 'addClaim', fields: [] }, way: 'done' }
    expect(heard).toEqual([{ seq: 21, did, begins: 19, edits: ids.map((id) => putClaim(id)) }])
  })

  it('computes each operation when its turn comes, on what the ones before it did', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    const tags = Array.from({ length: 20 }, (_, at) => `tag ${at}`)
    const answers = await Promise.all(
      tags.map((tag) =>
        store.run('updateClaim', ({ claim: claims }) => {
          const value = claims.get('c1') ?? claim('c1')
          return ok({ edits: [{ kind: 'claim', id: 'c1', value: { ...value, tags: [...value.tags, tag] } }] })
        }),
      ),
    )
    expect(answers.every(({ ok: isSaved }) => isSaved)).toBe(true)
    expect(store.documents('claim').get('c1')).toEqual(claim('c1', { tags }))
  })

  it('lets an operation see what was taken away before its turn, also where that is not on the disk yet', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1'), putClaim('c2')])
    const seen: unknown[] = []
    await Promise.all([
      commit(store, 'removeClaim', [removeClaim('c1')]),
      commit(store, 'addClaim', [putClaim('c3'), putClaim('c2', { notes: 'x' })]),
      store.run('updateClaim', ({ claim: claims }) => {
        seen.push([...claims.keys()], claims.size, claims.has('c1'), claims.get('c2')?.notes)
        return ok({ edits: [] })
      }),
    ])
    expect(seen).toEqual([['c2', 'c3'], 2, false, 'x'])
  })

  it('an operation that throws is refused by itself; those beside it are saved', async () => {
    const store = await someProject()
    const answers = await Promise.allSettled([
      commit(store, 'addClaim', [putClaim('c1')]),
      store.run('updateClaim', () => {
        throw new TypeError('a bug')
      }),
      commit(store, 'addClaim', [putClaim('c2')]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect([...store.documents('claim').keys()]).toEqual(['c1', 'c2'])
  })

  it('refuses after closing', async () => {
    const store = await someProject()
    await store.close()
    expect(await commit(store, 'addClaim', [putClaim('c1')])).toMatchObject({ fault: { code: 'no-project' } })
  })
})

describe('undo and redo', () => {
  it('take back the newest operation that is not taken back, by name, also after a restart', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })])
    await commit(store, 'removeClaim', [removeClaim('c1')])
    expect(steps(store)).toEqual(['removeClaim', null])
    await store.undo()
    expect(store.documents('claim').get('c1')).toEqual(claim('c1', { verdict: 'supported' }))
    expect(steps(store)).toEqual(['updateClaim', 'removeClaim'])
    await store.close()

    const again = await reopen(store.folder)
    expect(steps(again)).toEqual(['updateClaim', 'removeClaim'])
    await again.undo()
    expect(again.documents('claim').get('c1')).toEqual(claim('c1'))
    await again.redo()
    await again.redo()
    expect(again.documents('claim').size).toBe(0)
    expect(steps(again)).toEqual(['removeClaim', null])
  })

  it('after a new operation there is nothing to redo', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    await store.undo()
    await commit(store, 'addClaim', [putClaim('c2')])
    expect(steps(store)).toEqual(['addClaim', null])
    await store.undo()
    expect([steps(store)[0], store.documents('claim').size]).toEqual([null, 0])
  })
})

describe('opening without a close', () => {
  it('redoes what the history has after the index', async () => {
    const store = await someProject()
    await commit(store, 'addClaim', [putClaim('c1')])
    await store.checkpoint()
    await commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })])
    await commit(store, 'addClaim', [putClaim('c2')])
    const reader = await reopen(store.folder, { readOnly: true })
    expect(documentsOf(reader)).toEqual(documentsOf(store))
    expect([reader.head, steps(reader)[0], reader.readOnly]).toEqual([
      store.head,
      'addClaim',
      'The project was opened to read',
    ])
  })

  it('tells a second opener who has it, and leaves everything as it is', async () => {
    const store = await someProject()
    const before = await readdir(store.folder)
    expect(await openProject(store.folder, someOptions)).toMatchObject({
      fault: {
        code: 'in-use',
        message:
          'A. Checker has this project open on this machine since 5 January 2026, 09:30 UTC. You can open it to read.',
      },
    })
    expect(await readdir(store.folder)).toEqual(before)
  })
})

it('a project from before a kind of document was known opens without a word, and takes documents of that kind', async () => {
  const made = await someProject()
  const { folder } = made
  valueOf(await made.close())
  const path = join(folder, 'index.json')
  const { hash: _, ...index } = JSON.parse(await readFile(path, 'utf8')) as IndexHead & { hash: string }
  const { event: cache, ...caches } = index.caches
  expect(cache.bytes).toBe(0)
  await writeFile(path, sealJson({ ...index, caches }).line)
  await rm(join(folder, 'events'), { recursive: true })

  const store = await reopen(folder)
  expect([store.readOnly, store.notices]).toEqual([false, []])
  const event = {
    id: 'talks',
    addedAt: MOMENT,
    title: 'The talks',
    kind: null,
    when: { date: '', hour: '' },
    where: { name: '', precision: null },
    tellings: [],
    notTellings: [],
  }
  valueOf(await commit(store, 'confirmEvent', [{ kind: 'event', id: 'talks', value: event }]))
  valueOf(await store.close())
  expect(JSON.parse(await readFile(join(folder, 'events', 'talks.json'), 'utf8'))).toEqual(event)
  const again = await reopen(folder)
  expect([again.notices, [...again.documents('event').values()]]).toEqual([[], [event]])
})
