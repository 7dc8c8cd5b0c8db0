import { describe, expect, test } from 'vitest'
import { createDeskKeeper } from '../../../../renderer/state/place/kept-desks'
import type { KeptDesks, Shown } from '../../../../renderer/state/place/kept-desks'
import { createKeptValues } from '../../../../renderer/state/place/kept-values'
import type { Inspected, Main, Whereabouts } from '../../../../renderer/state/view-state'
import { homs, toll, truce } from '../../../domain/operations/some-documents'

const shown: Shown = {
  articles: new Map([
    ['homs', homs],
    ['truce', truce],
  ]),
  claims: new Map([['early', {}]]),
  areClaimsRead: true,
  sources: new Map(),
  conflicts: new Map([['toll', toll]]),
  events: new Map(),
}

function someStorage(kept?: string): Pick<Storage, 'getItem' | 'setItem'> {
  const words = new Map(kept === undefined ? [] : [['desks', kept]])
  return { getItem: (key) => words.get(key) ?? null, setItem: (key, word) => void words.set(key, word) }
}

const keeperOf = (kept?: string) => createDeskKeeper(createKeptValues(someStorage(kept)))
const reader = (articleId: string): Main => ({ kind: 'reader', articleId })
const nothing: Inspected = { kind: 'nothing' }
const noPlaces = { reading: new Map(), rows: new Map(), lists: new Map() }

const whereWith = (part: Partial<Whereabouts>): Whereabouts => ({
  view: 'articles',
  slots: [reader('homs')],
  active: 0,
  inspected: nothing,
  desks: {},
  ...part,
})

describe('where one was in a project', () => {
  test.each<readonly [string, Partial<Whereabouts>, Partial<Whereabouts> | null]>([
    ['an article', {}, {}],
    [
      'two slots, and the one that was worked in',
      { slots: [reader('homs'), { kind: 'conflict', conflictId: 'toll' }], active: 1 },
      { slots: [reader('homs'), { kind: 'conflict', conflictId: 'toll' }], active: 1 },
    ],
    [
      'a view of all',
      { view: 'coverage', slots: [{ kind: 'coverage' }] },
      { view: 'coverage', slots: [{ kind: 'coverage' }] },
    ],
    [
      'another view, and how the first was left',
      { view: 'claims', desks: { articles: { slots: [reader('truce')], active: 0, inspected: nothing } } },
      { view: 'claims', desks: { articles: { slots: [reader('truce')], active: 0, inspected: nothing } } },
    ],
    [
      'a claim in the inspector',
      { inspected: { kind: 'claim', claimId: 'early' } },
      { inspected: { kind: 'claim', claimId: 'early' } },
    ],
    ['a claim that is gone: nothing in the inspector', { inspected: { kind: 'claim', claimId: 'x' } }, {}],
    ['a correction: its article', { slots: [{ kind: 'correcting', articleId: 'homs' }] }, {}],
    [
      'one of two that is gone: the other',
      { slots: [reader('gone'), reader('truce')], active: 1 },
      { slots: [reader('truce')] },
    ],
    ['an article that is gone: nothing', { slots: [reader('gone')] }, null],
    ['a suggestion: nothing', { slots: [{ kind: 'suggestion', id: 'x' }] }, null],
  ])('%s', (_, where, again) => {
    const kept = keeperOf()
    kept.keep('one', { where: whereWith(where), places: noPlaces })
    kept.keep('other', { where: whereWith({ view: 'history' }), places: noPlaces })
    expect(kept.of('one', shown)?.where ?? null).toEqual(again && whereWith(again))
  })

  test('a claim may be there as long as the claims are being read', () => {
    const kept = keeperOf()
    const inspected = { kind: 'claim', claimId: 'x' } as const
    kept.keep('one', { where: whereWith({ inspected }), places: noPlaces })
    expect(kept.of('one', { ...shown, areClaimsRead: false })?.where.inspected).toEqual(inspected)
  })

  test('with how its articles and lists were left', () => {
    const kept = keeperOf()
    const places: KeptDesks['places'] = {
      reading: new Map([
        ['homs', { read: { offset: 300, top: 120 }, caret: { anchor: 9, focus: 4 } }],
        ['truce', { read: null, caret: null }],
      ]),
      rows: new Map([['articles', { id: 'homs', into: 12 }]]),
      lists: new Map([['articles', { words: '', chosen: { state: ['done'] }, order: 'name' }]]),
    }
    kept.keep('one', { where: whereWith({}), places })
    expect(kept.of('one', shown)?.places).toEqual(places)
  })

  test('but not with what was looked for in a list: no words of a project are kept outside of it', () => {
    const kept = keeperOf()
    const lists = new Map([
      [
        'claims',
        { words: 'informant', chosen: { tag: ['Homs'], verdict: ['x'], left: ['review'] }, order: 'newest' },
      ],
    ])
    kept.keep('one', { where: whereWith({}), places: { ...noPlaces, lists } })
    expect(kept.of('one', shown)?.places.lists).toEqual(
      new Map([['claims', { words: '', chosen: { left: ['review'] }, order: 'newest' }]]),
    )
  })

  test.each([
    ['nothing', undefined],
    ['what is no JSON', '{'],
    ['another shape', '{"one": 1}'],
    ['entries of another shape', '[["one"], "one", ["one", {"where": 3}]]'],
    [
      'slots of another shape',
      '[["one", {"where": {"view": "articles", "slots": [null, {"kind": "reader", "articleId": 7}, {"kind": "no"}]}}]]',
    ],
    [
      'a view that is none',
      '[["one", {"where": {"view": "attic", "slots": [{"kind": "reader", "articleId": "homs"}]}}]]',
    ],
  ])('is not known where there is %s', (_, words) => {
    expect(keeperOf(words).of('one', shown)).toBeNull()
  })

  test('places of another shape are left out', () => {
    const words = JSON.stringify([
      [
        'one',
        {
          where: whereWith({}),
          reading: [['homs', { read: { offset: 'x', top: 1 }, caret: 4 }], 'truce', [7, {}]],
          rows: [['articles', { id: 3 }]],
          lists: [
            ['articles', { order: 7 }],
            ['claims', { order: 'newest', chosen: { left: ['review', 3], kind: 'x' }, words: 'toll' }],
          ],
        },
      ],
    ])
    expect(keeperOf(words).of('one', shown)?.places).toEqual({
      reading: new Map([['homs', { read: null, caret: null }]]),
      rows: new Map(),
      lists: new Map([['claims', { words: '', chosen: { left: ['review'], kind: [] }, order: 'newest' }]]),
    })
  })

  test('is forgotten after fifty others', () => {
    const kept = keeperOf()
    for (let at = 0; at <= 50; at++) kept.keep(`${at}`, { where: whereWith({}), places: noPlaces })
    expect([kept.of('0', shown), kept.of('1', shown)?.where.active]).toEqual([null, 0])
  })

  test('a storage that is full, or none, loses only that', () => {
    const full: Pick<Storage, 'getItem' | 'setItem'> = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full')
      },
    }
    for (const storage of [full, null]) {
      const kept = createDeskKeeper(createKeptValues(storage))
      kept.keep('one', { where: whereWith({}), places: noPlaces })
      expect(kept.of('one', shown)).toBeNull()
    }
  })
})
