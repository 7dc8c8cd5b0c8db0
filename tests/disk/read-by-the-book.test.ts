import { expect, it } from 'vitest'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { reopen, text, valueOf } from './project-fixture'
import { historyOf, PASSPHRASE, someProtectedWork, unlocked } from './protected-fixture'
import { readByTheBook } from './read-by-the-book'

it('a protected project can be read with nothing but its passphrase and what SECURITY.md says', async () => {
  const folder = await someProtectedWork()
  const store = await reopen(folder, unlocked)
  const [claims, projects] = [store.documents('claim'), store.documents('project')]
  const entries = await historyOf(store)
  valueOf(await store.close())

  const book = await readByTheBook(folder, PASSPHRASE)
  expect(book.history.map((line) => JSON.parse(line) as unknown)).toEqual(entries)
  expect(await book.document('project.json')).toEqual(projects.get('ceasefire'))
  expect(await book.document('claims/c1.json')).toEqual(claims.get('c1'))
  expect(await book.indexed('claim', 1)).toEqual([...claims.values()])
  expect((await book.blob('texts', sha256(text))).toString()).toBe(text)
})

it('and without the passphrase it cannot', async () => {
  await expect(readByTheBook(await someProtectedWork(), `${PASSPHRASE}.`)).rejects.toThrow()
})
