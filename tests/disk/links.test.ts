import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject } from '../../electron/main/disk/project/open-project'
import { later } from './interrupted-files'
import { commit, putClaim, reopen, someFolder, someOptions, someProject, valueOf } from './project-fixture'

/** A closed project, as it may come from somebody else, and a folder of the user with files that are none of its business. */
async function someVictim() {
  const store = await someProject()
  valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
  valueOf(await store.close())
  const theirs = join(await someFolder(), 'theirs')
  await mkdir(theirs)
  await writeFile(join(theirs, 'letter.txt'), 'One line without an end')
  await writeFile(join(theirs, '0000000001.jsonl'), 'Notes of somebody.\n')
  return { folder: store.folder, theirs }
}

async function filesOf(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).toSorted()
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
}

describe('a project that leads elsewhere by a link does no harm there:', () => {
  it.each([['index'], ['history'], ['claims'], ['texts']])('its folder “%s”', async (name) => {
    const { folder, theirs } = await someVictim()
    const before = await filesOf(theirs)
    await rm(join(folder, name), { recursive: true })
    await symlink(theirs, join(folder, name))
    expect(await openProject(folder, someOptions)).toMatchObject({
      fault: { code: 'not-allowed', message: expect.stringContaining(`“${name}” in the project folder`) },
    })
    expect(await filesOf(theirs)).toEqual(before)
  })

  it.each([
    ['a segment of the history', 'history/0000000003.jsonl', []],
    ['the whole history', 'history/0000000001.jsonl', ['index.json']],
    ['the index', 'index.json', []],
    ['a cache that is to be written anew', 'index/claim-1.jsonl', ['index.json']],
    ['a document', 'claims/c1.json', []],
    ['its own file', 'project.json', []],
    ['the lock', 'lock', []],
  ])('%s', async (_, name, lost) => {
    const { folder, theirs } = await someVictim()
    const before = await filesOf(theirs)
    for (const file of [name, ...lost]) await rm(join(folder, file), { force: true })
    await symlink(join(theirs, 'letter.txt'), join(folder, name))
    const opened = await openProject(folder, { ...someOptions, ...later })
    if (opened.ok) {
      await commit(opened.value, 'updateClaim', [putClaim('c1', { notes: 'x' })])
      await opened.value.close()
    }
    expect(await filesOf(theirs)).toEqual(before)
  })
})

it('a project whose folder is a link is opened where it is', async () => {
  const { folder } = await someVictim()
  const real = `${folder}-elsewhere`
  await rename(folder, real)
  await symlink(real, folder)
  expect((await reopen(folder)).documents('claim').size).toBe(1)
})
