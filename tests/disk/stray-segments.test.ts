import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { commit, documentsOf, putClaim, reopen, someFolder, valueOf } from './project-fixture'
import { someProtectedWork, someWork, unlocked } from './protected-fixture'

const pipe = (path: string): void => void execFileSync('/usr/bin/env', ['mkfifo', path])
const strays: readonly (readonly [what: string, put: (path: string) => unknown])[] = [
  ['a file of something else', (path) => writeFile(path, 'Notes of somebody.\n{"seq":1}\n')],
  ['a folder', (path) => mkdir(path)],
  ['a link', async (path) => symlink(join(await someFolder(), 'letter.txt'), path)],
  ...(process.platform === 'win32' ? [] : [['a pipe', pipe] as const]),
]

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('what has but the name of a file of the history does not damage that of %s:', (_, make) => {
  describe.each([
    ['far past its end', '0000000900.jsonl'],
    ['within it', '0000000002.jsonl'],
  ])('%s', (__, name) => {
    it.each(strays)('%s is found by verifying, set aside at opening, and told of', async (___, put) => {
      const folder = await make()
      await put(join(folder, 'history', name))
      const reader = await reopen(folder, { ...unlocked, readOnly: true })
      const documents = documentsOf(reader)
      expect(valueOf(await verifyProject(folder, { codec: reader.codec })).findings).toEqual([
        {
          part: 'history',
          file: join('history', name),
          message:
            'It stands among the files of the history and is none of them. The program does not read it.',
        },
      ])
      const store = await reopen(folder, unlocked)
      expect([store.readOnly, store.notices, documentsOf(store)]).toEqual([
        false,
        [
          `A file among those of the history had a name as they have, and holds nothing of the history. It was set aside as “history/${name}.damaged”.`,
        ],
        documents,
      ])
      valueOf(await commit(store, 'updateClaim', [putClaim('c1', { notes: 'Goes on.' })]))
      valueOf(await store.close())
      expect(await readdir(join(folder, 'history'))).toContain(`${name}.damaged`)
      expect(valueOf(await verifyProject(folder, { codec: store.codec })).findings).toEqual([])
      expect((await reopen(folder, unlocked)).notices).toEqual([])
    })
  })

  it('but a part of it that was saved and holds nothing any more is missed, and nothing is written', async () => {
    const folder = await make()
    const segment = join(folder, 'history', '0000000001.jsonl')
    await writeFile(join(folder, 'history', '0000000003.jsonl'), 'Nothing of a history.\n')
    const [first = ''] = (await readFile(segment, 'utf8')).split('\n')
    await writeFile(segment, `${first}\n`)
    const store = await reopen(folder, unlocked)
    expect(store.readOnly).toMatch(/^The history is damaged: /u)
    expect(await readdir(join(folder, 'history'))).toContain('0000000003.jsonl')
  })
})

it.skipIf(process.platform === 'win32')(
  'a pipe in the place of a document is called none, not a link',
  async () => {
    const folder = await someWork()
    const file = join('claims', 'c1.json')
    await rm(join(folder, file))
    pipe(join(folder, file))
    expect(valueOf(await verifyProject(folder)).findings).toEqual([
      { part: 'document', file, message: 'Something that is no file stands in its place.' },
    ])
  },
)
