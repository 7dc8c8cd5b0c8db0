import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../electron/main/disk/backup/backups'
import { createProject, restoreProject } from '../../electron/main/disk/project/open-project'
import {
  commit,
  project,
  putClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
  valueOf,
} from './project-fixture'

/** What a clock shows that was set wrong, and that no history can state. */
const clocks = ['+012020-06-01T10:00:00.000Z', '-000044-03-15T10:00:00.000Z']

describe.each(clocks)('with a clock that shows %s', (moment) => {
  const clock = (): string => moment
  const refused = (what: string) => ({
    ok: false,
    fault: {
      code: 'invalid-input',
      message: `${what}: the clock of this machine shows a time that no history can hold (${moment}). Set the clock, then try again.`,
    },
  })

  it('a project opens, and whatever would be saved is refused in words; nothing is written', async () => {
    const made = await someProject()
    valueOf(await commit(made, 'addClaim', [putClaim('c1')]))
    valueOf(await made.close())
    const segment = join(made.folder, 'history', '0000000001.jsonl')
    const before = await readFile(segment)
    const store = await reopen(made.folder, { clock })
    expect(store.readOnly).toBe(false)
    expect(await commit(store, 'addClaim', [putClaim('c2')])).toMatchObject(refused('Not saved'))
    expect(await store.undo()).toMatchObject(refused('Not saved'))
    valueOf(await store.close())
    expect(await readFile(segment)).toEqual(before)
    expect((await reopen(made.folder)).notices).toEqual([])
  })

  it('no backup is made', async () => {
    const made = await someProject()
    valueOf(await made.close())
    const backups = join(await someFolder(), 'backups')
    expect(await createBackup(made.folder, backups, { clock })).toMatchObject(refused('No backup was made'))
  })

  it('no project is made, and no history restored', async () => {
    const folder = await someFolder()
    const options = { ...someOptions, clock }
    const made = await createProject(join(folder, 'New.plumbline'), project, options)
    expect(made).toMatchObject(refused('The project could not be created'))
    expect(await readdir(folder)).toEqual([])
    const damaged = await someProject()
    valueOf(await commit(damaged, 'addClaim', [putClaim('c1')]))
    valueOf(await damaged.close())
    const segment = join(damaged.folder, 'history', '0000000001.jsonl')
    await writeFile(segment, (await readFile(segment, 'utf8')).replace('"addClaim"', '"oddClaim"'))
    const before = await readFile(segment)
    expect(await restoreProject(damaged.folder, options)).toMatchObject(refused('Not saved'))
    expect(await readFile(segment)).toEqual(before)
  })
})
