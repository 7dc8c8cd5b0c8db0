import { expect, test } from 'vitest'
import { lookAtKeptPictures } from '../../electron/main/originals/look-at-kept-pictures'
import { sha256 } from '../../electron/main/disk/files/sha256'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { picturesAmong, shareAPicture } from '../../shared/domain/originals/one-picture'
import { keptFiles } from '../../shared/domain/operations/kept-file'
import { ok } from '../../shared/result'
import type { Source } from '../../shared/schema/source'
import { commit, MOMENT, putClaim, reopen, someProject, steps, valueOf } from '../disk/project-fixture'

/** How a picture begins. */
const SIGN = 'GIF89a'

/** A file as a project of an older program keeps it. */
async function keep(store: ProjectStore, name: string, content: string): Promise<void> {
  const bytes = Buffer.from(content)
  const [id = '', extension = ''] = name.split('.')
  const value: Source = {
    id,
    addedAt: MOMENT,
    kind: 'file',
    title: name,
    articleId: null,
    file: { hash: sha256(bytes), name, mediaType: 'application/octet-stream', size: bytes.length },
    url: '',
    publisher: '',
    published: '',
    retrieved: '',
    reliability: null,
    independenceGroup: '',
    identityWithheld: false,
    withheldReason: '',
    note: '',
  }
  valueOf(
    await store.run('addEvidence', () => ok({ edits: [{ kind: 'source', id, value }] }), {
      originals: [{ bytes, extension }],
    }),
  )
}

const looks: Readonly<Record<string, readonly string[]>> = {
  board: ['a'.repeat(64)],
  'board, smaller': [`b${'a'.repeat(63)}`],
  bridge: ['5'.repeat(64)],
  black: [],
}

/** Who sees these pictures, and notes what was shown. */
const someEyes = () => {
  const shown: string[] = []
  return {
    shown,
    look: ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
      shown.push(name)
      return Promise.resolve(looks[Buffer.from(bytes).toString().replace(SIGN, '')] ?? null)
    },
  }
}

const picturesOf = (store: ProjectStore, id: string) => {
  const source = store.documents('source').get(id)
  return picturesAmong(source ? keptFiles(source) : [])
}
const areOne = (store: ProjectStore, a: string, b: string): boolean =>
  shareAPicture(picturesOf(store, a), picturesOf(store, b))

test('the copies of a picture in a project of an older program count as one; undo passes over that', async () => {
  const store = await someProject()
  await keep(store, 'board.png', `${SIGN}board`)
  await keep(store, 'small.JPG', `${SIGN}board, smaller`)
  await keep(store, 'bridge.webp', `${SIGN}bridge`)
  await keep(store, 'black.gif', `${SIGN}black`)
  await keep(store, 'called.png', 'no picture')
  await keep(store, 'unseen.png', `${SIGN}nobody could look`)
  await keep(store, 'report.pdf', 'a report')
  valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
  valueOf(await commit(store, 'addClaim', [putClaim('c2')]))
  valueOf(await store.undo())
  expect(areOne(store, 'board', 'small')).toBe(false)
  const before = steps(store)

  const first = someEyes()
  await lookAtKeptPictures(store, first)
  expect(first.shown).toEqual(['board.png', 'small.JPG', 'bridge.webp', 'black.gif', 'unseen.png'])
  expect(areOne(store, 'board', 'small')).toBe(true)
  expect(areOne(store, 'board', 'bridge')).toBe(false)
  expect(steps(store)).toEqual(before)
  const [entry] = valueOf(await store.history({ from: store.head.seq, to: store.head.seq }))
  expect(entry).toMatchObject({ operation: 'keepLooks', by: 'A. Checker' })

  // What was undone can still be done again, and what was done be undone; a picture that was looked at is not again.
  valueOf(await store.redo())
  valueOf(await store.undo())
  valueOf(await store.undo())
  expect(areOne(store, 'board', 'small')).toBe(true)
  await store.close()
  const again = await reopen(store.folder)
  const second = someEyes()
  await lookAtKeptPictures(again, second)
  expect(second.shown).toEqual(['unseen.png'])
  expect(areOne(again, 'board', 'small')).toBe(true)
  // Keeping the file is undone after it, with what was seen of it.
  for (let step = 0; step < 6; step += 1) valueOf(await again.undo())
  expect([...again.documents('source').keys()]).toEqual(['board'])
  expect(picturesOf(again, 'board')).toHaveLength(1)
})
