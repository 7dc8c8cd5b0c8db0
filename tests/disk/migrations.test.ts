import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { joinBatch, sealEntry } from '../../electron/main/disk/history/history-line'
import type { Migration } from '../../electron/main/disk/project/migrations'
import { openProject } from '../../electron/main/disk/project/open-project'
import {
  claim,
  documentsOf,
  MOMENT,
  project,
  reopen,
  someFolder,
  someOptions,
  steps,
  valueOf,
} from './project-fixture'

/** A format that never was: claims without `needsReview`, with `comment` where there is `notes` now. */
async function oldProject(): Promise<string> {
  const folder = join(await someFolder(), 'Old.plumbline')
  await mkdir(join(folder, 'history'), { recursive: true })
  for (const name of [
    'articles',
    'claims',
    'sources',
    'conflicts',
    'events',
    'texts',
    'originals',
    'index',
  ]) {
    await mkdir(join(folder, name))
  }
  const { needsReview: _, notes, ...rest } = claim('c1', { notes: 'Ask.' })
  const changes = [
    { kind: 'project' as const, id: project.id, before: null, after: { ...project, formatVersion: 0 } },
    { kind: 'claim' as const, id: 'c1', before: null, after: { ...rest, comment: notes } },
  ]
  const entry = { seq: 1, at: MOMENT, by: '', operation: 'create project', changes, prevHash: '0'.repeat(64) }
  await writeFile(
    join(folder, 'history', '0000000001.jsonl'),
    joinBatch([valueOf(await sealEntry(plainCodec, entry)).line]),
  )
  await writeFile(join(folder, 'project.json'), JSON.stringify({ ...project, formatVersion: 0 }))
  return folder
}

const migrations: readonly Migration[] = [
  {
    from: 0,
    migrate: (kind, { comment, ...fields }) => {
      if (kind === 'project') return { ...fields, formatVersion: 1 }
      return kind === 'claim' ? { ...fields, notes: comment, needsReview: false } : fields
    },
  },
]

it('a project of an older format is brought to the newest, after a backup, by one entry of its history', async () => {
  const folder = await oldProject()
  const store = await reopen(folder, { migrations })
  expect(documentsOf(store)).toMatchObject({
    project: { ceasefire: project },
    claim: { c1: claim('c1', { notes: 'Ask.' }) },
  })
  expect([store.head.seq, steps(store)[0], store.readOnly]).toEqual([2, null, false])
  expect(await readdir(`${folder}.format-0`)).toEqual(['000001.json', 'content'])
  valueOf(await store.close())
  expect(JSON.parse(await readFile(join(folder, 'project.json'), 'utf8'))).toEqual(project)
  expect((await reopen(folder, { migrations })).head.seq).toBe(2)
})

it('a project of an older format is not read without being brought to the newest', async () => {
  const folder = await oldProject()
  const before = await readdir(folder)
  expect(await openProject(folder, { ...someOptions, migrations, readOnly: true })).toMatchObject({
    fault: { code: 'read-only' },
  })
  expect(await readdir(folder)).toEqual(before)
})
