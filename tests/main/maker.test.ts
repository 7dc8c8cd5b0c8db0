import { describe, expect, test } from 'vitest'
import { createMaker } from '../../electron/main/revisions/maker'
import { err, ok } from '../../shared/result'
import type { Result } from '../../shared/result'
import type { WorkspaceEvent } from '../../shared/ipc/state'

type Listener = (event: WorkspaceEvent) => void

/** A maker in a workspace that can only be listened to, and what tells it that another project was opened. */
function makerIn() {
  const listeners: Listener[] = []
  const maker = createMaker({ subscribe: (listener) => listeners.push(listener), announce: () => {} })
  const open = (): void =>
    listeners.forEach((listener) =>
      listener({
        kind: 'opened',
        state: {
          open: null,
          question: null,
          recent: [],
          exampleFolders: { en: '/example', ar: '/arabic' },
          programNotices: [],
          settings: { theme: 'system', language: 'system', coverAll: false, author: '', tourSeen: true },
        },
      }),
    )
  return { maker, open }
}

/** Work that goes on until it is ended from outside. */
const endless = ({ signal }: { readonly signal: AbortSignal }): Promise<Result<string>> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(err('cancelled', 'Stopped.'))))

describe('the making of a revision', () => {
  test('answers what the work answers', async () => {
    const { maker } = makerIn()
    expect(await maker.make(() => Promise.resolve(ok('made')))).toEqual(ok('made'))
    expect(await maker.make(() => Promise.resolve(err('unreadable', 'Damaged.')))).toEqual(
      err('unreadable', 'Damaged.'),
    )
  })

  test.each<[string, (made: ReturnType<typeof makerIn>) => void]>([
    ['cancelled', ({ maker }) => maker.cancel()],
    ['left with its project', ({ open }) => open()],
  ])('%s, it answers null, and the next one can be made', async (_, end) => {
    const made = makerIn()
    const first = made.maker.make(endless)
    expect(await made.maker.make(endless)).toEqual(
      err('in-use', 'A new text is being taken. Wait until that is done, or cancel it.'),
    )
    end(made)
    expect(await first).toEqual(ok(null))
    expect(await made.maker.make(() => Promise.resolve(ok('made')))).toEqual(ok('made'))
  })
})
