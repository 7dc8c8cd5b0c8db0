import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProject, openProject } from '../../electron/main/disk/open-project'
import type { Committed } from '../../electron/main/disk/commit-queue'
import { sha256 } from '../../electron/main/disk/sha256'
import {
  article,
  claim,
  documentsOf,
  MOMENT,
  project,
  putClaim,
  removeClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
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
      'history',
      'index',
      'index.json',
      'lock',
      'originals',
      'project.json',
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
    expect([store.undoLabel(), store.redoLabel(), store.head.seq]).toEqual([null, null, 1])
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
    valueOf(await store.commit('import', edits, { texts: [text], originals: [{ bytes, extension: 'TXT' }] }))
    valueOf(await store.close())

    const again = await reopen(store.folder)
    expect(documentsOf(again)).toEqual({
      project: { ceasefire: project },
      article: { a1: value },
      claim: { c1: claim('c1') },
      source: {},
      conflict: {},
    })
    expect(valueOf(await again.readText(sha256(text)))).toBe(text)
    expect(Buffer.from(valueOf(await again.readOriginal(original))).toString()).toBe('abc')
    expect(again.notices).toEqual([])
  })

  it('writes each operation as one line that holds only the fields that changed', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    await store.commit('change verdict', [putClaim('c1', { verdict: 'supported' })])
    const [entry] = valueOf(await store.history({ from: 3, to: 3 }))
    expect(entry).toEqual({
      seq: 3,
      at: MOMENT,
      by: 'A. Checker',
      operation: 'change verdict',
      changes: [
        { kind: 'claim', id: 'c1', before: { verdict: 'not-checked' }, after: { verdict: 'supported' } },
      ],
      prevHash: valueOf(await store.history({ from: 2, to: 2 }))[0]?.hash,
      hash: store.head.hash,
    })
  })

  it('writes nothing when nothing changes', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    expect(valueOf(await store.commit('change nothing', [putClaim('c1')]))).toEqual({
      seq: 2,
      operation: '',
      edits: [],
    })
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
    expect(await store.commit('try', [putClaim('c9'), ...edits])).toMatchObject({
      ok: false,
      fault: { code: 'invalid-input' },
    })
    expect([store.head.seq, store.documents('claim').size]).toEqual([1, 0])
  })

  it('saves what is asked for at once in the order in which it was asked, with one flush', async () => {
    const store = await someProject()
    const heard: Committed[] = []
    store.subscribe((committed) => heard.push(committed))
    const ids = Array.from({ length: 20 }, (_, at) => `c${at}`)
    const answers = await Promise.all(ids.map((id) => store.commit(`add ${id}`, [putClaim(id)])))
    expect(answers.map((answer) => valueOf(answer).seq)).toEqual(ids.map((_, at) => at + 2))
    expect(heard.map(({ operation }) => operation)).toEqual(ids.map((id) => `add ${id}`))
  })

  it('keeps both of two changes that were made from the same state', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    await Promise.all([
      store.commit('change verdict', [putClaim('c1', { verdict: 'supported' })]),
      store.commit('write note', [putClaim('c1', { notes: 'Ask the Observatory.' })]),
    ])
    expect(store.documents('claim').get('c1')).toEqual(
      claim('c1', { verdict: 'supported', notes: 'Ask the Observatory.' }),
    )
  })

  it('does not bring back a claim that was deleted while it was changed', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    const [, changed] = await Promise.all([
      store.commit('delete claim', [removeClaim('c1')]),
      store.commit('change verdict', [putClaim('c1', { verdict: 'supported' })]),
    ])
    expect(changed).toMatchObject({ fault: { code: 'not-found' } })
    expect(store.documents('claim').size).toBe(0)
  })

  it('refuses after closing', async () => {
    const store = await someProject()
    await store.close()
    expect(await store.commit('late', [putClaim('c1')])).toMatchObject({ fault: { code: 'no-project' } })
  })
})

describe('undo and redo', () => {
  it('take back the newest operation that is not taken back, by name, also after a restart', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    await store.commit('change verdict', [putClaim('c1', { verdict: 'supported' })])
    await store.commit('delete claim', [removeClaim('c1')])
    expect(store.undoLabel()).toBe('delete claim')
    await store.undo()
    expect(store.documents('claim').get('c1')).toEqual(claim('c1', { verdict: 'supported' }))
    expect([store.undoLabel(), store.redoLabel()]).toEqual(['change verdict', 'delete claim'])
    await store.close()

    const again = await reopen(store.folder)
    expect([again.undoLabel(), again.redoLabel()]).toEqual(['change verdict', 'delete claim'])
    await again.undo()
    expect(again.documents('claim').get('c1')).toEqual(claim('c1'))
    await again.redo()
    await again.redo()
    expect(again.documents('claim').size).toBe(0)
    expect(again.redoLabel()).toBe(null)
  })

  it('after a new operation there is nothing to redo', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    await store.undo()
    await store.commit('another claim', [putClaim('c2')])
    expect([store.undoLabel(), store.redoLabel()]).toEqual(['another claim', null])
    await store.undo()
    expect([store.undoLabel(), store.documents('claim').size]).toEqual([null, 0])
  })
})

describe('opening without a close', () => {
  it('redoes what the history has after the index', async () => {
    const store = await someProject()
    await store.commit('new claim', [putClaim('c1')])
    await store.checkpoint()
    await store.commit('change verdict', [putClaim('c1', { verdict: 'supported' })])
    await store.commit('another claim', [putClaim('c2')])
    const reader = await reopen(store.folder, { readOnly: true })
    expect(documentsOf(reader)).toEqual(documentsOf(store))
    expect([reader.head, reader.undoLabel(), reader.readOnly]).toEqual([
      store.head,
      'another claim',
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
