import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { realFiles } from '../../electron/main/disk/files/real-files'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { commit, documentsOf, putClaim, reopen, someProject, valueOf } from './project-fixture'
import { systemError } from './simulated-disk'

/** A closed project with more claims than opening waits for, and a history of more than one segment. */
async function largeProject(): Promise<ProjectStore> {
  const store = await someProject()
  for (let batch = 0; batch < 3; batch += 1) {
    const edits = Array.from({ length: 200 }, (_, at) =>
      putClaim(`c${batch * 200 + at}`, { notes: 'x'.repeat(10_000) }),
    )
    valueOf(await commit(store, 'addArticle', edits))
  }
  valueOf(await store.close())
  return store
}

it('a large project opens before its claims are read, and a save waits for them', async () => {
  const { folder } = await largeProject()
  const store = await reopen(folder, { answerFirst: true })
  const saved = commit(store, 'updateClaim', [putClaim('c599', { verdict: 'supported' })])
  expect(store.documents('claim').size).toBeLessThan(600)
  await store.ready
  expect(store.documents('claim').size).toBe(600)
  valueOf(await saved)
  expect(store.head.seq).toBe(5)
  expect(valueOf(await store.history({ from: 5, to: 5 }))[0]?.changes[0]?.before).toEqual({
    notes: 'x'.repeat(10_000),
    verdict: 'not-checked',
  })
})

it('claims that cannot be read make the project read-only, in words', async () => {
  const { folder } = await largeProject()
  let isAway = false
  const seam: typeof realFiles = {
    ...realFiles,
    readFile: (path) =>
      isAway || path.includes('claim') ? Promise.reject(systemError('EIO')) : realFiles.readFile(path),
  }
  const store = await reopen(folder, { seam, answerFirst: true })
  isAway = true
  expect(await commit(store, 'updateClaim', [putClaim('c1')])).toMatchObject({ fault: { code: 'read-only' } })
  expect(store.notices).toEqual([
    expect.stringMatching(/^The claims could not all be read\. The disk reports a fault/),
  ])
})

it('damage in the older history of a large project is found after opening', async () => {
  const { folder } = await largeProject()
  const path = join(folder, 'history', '0000000001.jsonl')
  await writeFile(path, (await readFile(path, 'utf8')).replace('createProject', 'createPropect'))
  const store = await reopen(folder)
  const documents = documentsOf(store)
  expect(store.readOnly).toBe(false)
  await store.checkFiles(store.head.seq)
  expect(store.readOnly).toContain('entry 1 cannot be read')
  expect(documentsOf(store)).toEqual(documents)
})
