import { describe, expect, test } from 'vitest'
import { createKeptSlots } from '../../../renderer/state/kept-slots'
import type { Shown } from '../../../renderer/state/kept-slots'
import type { Layout, Main } from '../../../renderer/state/view-state'
import { homs, toll, truce } from '../../domain/operations/some-documents'

const shown: Shown = {
  articles: new Map([
    ['homs', homs],
    ['truce', truce],
  ]),
  conflicts: new Map([['toll', toll]]),
  events: new Map(),
}

function someStorage(kept?: string): Pick<Storage, 'getItem' | 'setItem'> {
  const words = new Map(kept === undefined ? [] : [['slots', kept]])
  return { getItem: (key) => words.get(key) ?? null, setItem: (key, word) => void words.set(key, word) }
}

const reader = (articleId: string): Main => ({ kind: 'reader', articleId })

describe('what a project showed', () => {
  test.each<readonly [string, Layout, Layout | null]>([
    ['an article', { slots: [reader('homs')], active: 0 }, { slots: [reader('homs')], active: 0 }],
    [
      'two slots, and the one that was worked in',
      { slots: [reader('homs'), { kind: 'conflict', conflictId: 'toll' }], active: 1 },
      { slots: [reader('homs'), { kind: 'conflict', conflictId: 'toll' }], active: 1 },
    ],
    [
      'a view of all',
      { slots: [{ kind: 'coverage' }], active: 0 },
      { slots: [{ kind: 'coverage' }], active: 0 },
    ],
    [
      'a correction: its article',
      { slots: [{ kind: 'correcting', articleId: 'homs' }], active: 0 },
      { slots: [reader('homs')], active: 0 },
    ],
    [
      'one of two that is gone: the other',
      { slots: [reader('gone'), reader('truce')], active: 1 },
      { slots: [reader('truce')], active: 0 },
    ],
    ['an article that is gone: nothing', { slots: [reader('gone')], active: 0 }, null],
    ['a suggestion: nothing', { slots: [{ kind: 'suggestion', id: 'x' }], active: 0 }, null],
  ])('%s', (_, layout, again) => {
    const kept = createKeptSlots(someStorage())
    kept.keep('one', layout)
    kept.keep('other', { slots: [{ kind: 'history' }], active: 0 })
    expect(kept.of('one', shown)).toEqual(again)
  })

  test.each([
    ['nothing', undefined],
    ['what is no JSON', '{'],
    ['another shape', '{"one": 1}'],
    ['entries of another shape', '[["one"], "one", ["one", {"slots": 3}]]'],
    [
      'slots of another shape',
      '[["one", {"slots": [null, {"kind": "reader", "articleId": 7}, {"kind": "no"}]}]]',
    ],
  ])('is not known where there is %s', (_, words) => {
    expect(createKeptSlots(someStorage(words)).of('one', shown)).toBeNull()
  })

  test('is forgotten after fifty others', () => {
    const kept = createKeptSlots(someStorage())
    for (let at = 0; at <= 50; at++) kept.keep(`${at}`, { slots: [{ kind: 'trash' }], active: 0 })
    expect([kept.of('0', shown), kept.of('1', shown)?.active]).toEqual([null, 0])
  })
})
