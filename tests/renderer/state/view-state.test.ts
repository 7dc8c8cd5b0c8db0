import { beforeEach, describe, expect, test } from 'vitest'
import {
  goTo,
  inspect,
  mainOf,
  openArticle,
  openConflict,
  select,
  showMain,
  showStart,
  useView,
  workIn,
} from '../../../renderer/state/view-state'
import { toll } from '../../domain/operations/some-documents'

const start = {
  list: 'articles',
  slots: [{ kind: 'reader', articleId: null }],
  active: 0,
  inspected: { kind: 'nothing' },
  dialog: null,
  target: null,
  selection: null,
}
const conflict = { ...toll, members: [...toll.members] }
const selection = { articleId: 'homs', start: 3, end: 9 }

beforeEach(() => {
  showStart([])
  select(selection)
})

describe('at the start', () => {
  const dismissed = { kind: 'dismissed', reason: 'other', note: '', by: '', at: conflict.addedAt } as const
  test.each([
    ['a project of one’s own shows the library', [conflict], start.slots[0]],
    [
      'the example shows its conflict',
      [conflict, { ...conflict, id: 'x', example: true }],
      { kind: 'conflict', conflictId: 'x' },
    ],
    [
      'an example that was settled is over',
      [{ ...conflict, example: true, state: dismissed }],
      start.slots[0],
    ],
  ])('%s', (_, conflicts, main) => {
    openArticle('truce')
    showStart(conflicts)
    expect(useView.getState()).toEqual({ ...start, slots: [main] })
  })
})

describe('opening an article', () => {
  test.each([
    ['shows what is known of it', { kind: 'nothing' }, { kind: 'article', articleId: 'homs' }],
    [
      'after another shows what is known of this one',
      { kind: 'article', articleId: 'truce' },
      { kind: 'article', articleId: 'homs' },
    ],
    [
      'keeps the claim that is inspected',
      { kind: 'claim', claimId: 'early' },
      { kind: 'claim', claimId: 'early' },
    ],
    [
      'keeps the source that is inspected',
      { kind: 'source', sourceId: 'x' },
      { kind: 'source', sourceId: 'x' },
    ],
  ] as const)('%s', (_, before, after) => {
    inspect(before)
    openArticle('homs')
    expect(useView.getState()).toEqual({
      ...start,
      slots: [{ kind: 'reader', articleId: 'homs' }],
      inspected: after,
    })
  })
})

test('opening a conflict makes room for its claims', () => {
  inspect({ kind: 'claim', claimId: 'early' })
  openConflict('toll')
  expect(useView.getState()).toEqual({ ...start, slots: [{ kind: 'conflict', conflictId: 'toll' }] })
})

test('what is shown goes to the slot that is worked in', () => {
  const report = { kind: 'report' } as const
  const reader = { kind: 'reader', articleId: 'homs' } as const
  useView.setState({ slots: [report, reader], active: 1 })
  showMain({ kind: 'coverage' })
  expect(useView.getState().slots).toEqual([report, { kind: 'coverage' }])
  workIn(0)
  openArticle('truce')
  expect(useView.getState().slots).toEqual([{ kind: 'reader', articleId: 'truce' }, { kind: 'coverage' }])
})

test('what was selected is forgotten when something else is shown', () => {
  showMain({ kind: 'report' })
  expect(useView.getState()).toEqual({ ...start, slots: [{ kind: 'report' }] })
})

describe('going to a place', () => {
  const place = { articleId: 'homs', start: 10, end: 20 }

  test('opens its article; what is inspected stays', () => {
    inspect({ kind: 'claim', claimId: 'early' })
    goTo(place)
    expect(useView.getState()).toEqual({
      ...start,
      slots: [{ kind: 'reader', articleId: 'homs' }],
      inspected: { kind: 'claim', claimId: 'early' },
      target: { ...place, count: 1 },
    })
  })

  test('a second time is another wish', () => {
    goTo(place)
    const main = mainOf(useView.getState())
    goTo(place)
    expect(useView.getState().target).toEqual({ ...place, count: 2 })
    expect(mainOf(useView.getState())).toBe(main)
  })
})
