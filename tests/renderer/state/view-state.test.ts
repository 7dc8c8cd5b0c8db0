import { beforeEach, describe, expect, test } from 'vitest'
import {
  goTo,
  inspect,
  leaveLinking,
  mainOf,
  openArticle,
  openConflict,
  openLinking,
  pin,
  select,
  showBeside,
  showMain,
  showStart,
  showView,
  unselect,
  useView,
  workIn,
} from '../../../renderer/state/view-state'
import { toll } from '../../domain/operations/some-documents'

const start = {
  view: 'articles',
  desks: {},
  slots: [{ kind: 'reader', articleId: null }],
  active: 0,
  inspected: { kind: 'nothing' },
  isPinned: false,
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
    ['a project of one’s own shows the library', [conflict], {}],
    [
      'the example shows its conflict',
      [conflict, { ...conflict, id: 'x', example: true }],
      { view: 'conflicts', slots: [{ kind: 'conflict', conflictId: 'x' }] },
    ],
    ['an example that was settled is over', [{ ...conflict, example: true, state: dismissed }], {}],
  ] as const)('%s', (_, conflicts, shown) => {
    openArticle('truce')
    showStart(conflicts)
    expect(useView.getState()).toEqual({ ...start, ...shown })
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
      'leaves the claim of another article',
      { kind: 'claim', claimId: 'early' },
      { kind: 'article', articleId: 'homs' },
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

test('what is pinned stays inspected', () => {
  inspect({ kind: 'source', sourceId: 'x' })
  pin(true)
  openArticle('homs')
  expect(useView.getState().inspected).toEqual({ kind: 'source', sourceId: 'x' })
  pin(false)
  openArticle('truce')
  expect(useView.getState().inspected).toEqual({ kind: 'article', articleId: 'truce' })
})

test('while evidence is linked, an article is chosen to take it from', () => {
  inspect({ kind: 'claim', claimId: 'early' })
  showMain({ kind: 'linking', claimId: 'early' })
  openArticle('homs')
  expect(useView.getState()).toMatchObject({
    slots: [{ kind: 'linking', claimId: 'early', otherId: 'homs' }],
    inspected: { kind: 'claim', claimId: 'early' },
  })
})

test('what is known of a text does not stand beside the whole project, unless it is pinned', () => {
  openArticle('homs')
  showMain({ kind: 'overview', part: 'names' })
  expect(useView.getState()).toMatchObject({ view: 'overview', inspected: { kind: 'nothing' } })
  showView('articles')
  expect(useView.getState().inspected).toEqual({ kind: 'article', articleId: 'homs' })
  pin(true)
  showMain({ kind: 'overview', part: 'time-line' })
  expect(useView.getState().inspected).toEqual({ kind: 'article', articleId: 'homs' })
  pin(false)
})

test('evidence is looked for in the list of articles, and the view that it was begun in comes back', () => {
  showView('claims')
  inspect({ kind: 'claim', claimId: 'early' })
  showMain({ kind: 'reader', articleId: 'homs' })
  openLinking('early')
  expect(useView.getState()).toMatchObject({
    view: 'articles',
    slots: [{ kind: 'linking', claimId: 'early' }],
  })
  showView('claims')
  expect(useView.getState()).toMatchObject({ slots: [{ kind: 'reader', articleId: 'homs' }] })
  showView('articles')
  leaveLinking(() => showMain({ kind: 'reader', articleId: 'truce' }))
  expect(useView.getState()).toMatchObject({
    view: 'claims',
    slots: [{ kind: 'reader', articleId: 'homs' }],
    inspected: { kind: 'claim', claimId: 'early' },
  })
  showView('articles')
  expect(useView.getState().slots).toEqual([{ kind: 'reader', articleId: 'truce' }])
})

test('opening a conflict makes room for its claims', () => {
  inspect({ kind: 'claim', claimId: 'early' })
  openConflict('toll')
  expect(useView.getState()).toMatchObject({
    view: 'conflicts',
    slots: [{ kind: 'conflict', conflictId: 'toll' }],
    inspected: { kind: 'nothing' },
  })
})

test('what is shown goes to the slot that is worked in', () => {
  const reader = { kind: 'reader', articleId: 'homs' } as const
  useView.setState({ slots: [{ kind: 'conflict', conflictId: 'toll' }, reader], active: 1 })
  openArticle('truce')
  expect(useView.getState().slots).toEqual([
    { kind: 'conflict', conflictId: 'toll' },
    { kind: 'reader', articleId: 'truce' },
  ])
  workIn(0)
  openArticle('truce')
  expect(useView.getState().slots[0]).toEqual({ kind: 'reader', articleId: 'truce' })
})

const article = (articleId: string) => ({ kind: 'reader', articleId }) as const

test('a text that is chosen while its original is worked in is read beside it', () => {
  const reader = { kind: 'reader', articleId: 'homs' } as const
  const original = { kind: 'original', of: { kind: 'article', id: 'homs', hash: 'a' } } as const
  useView.setState({ slots: [reader, original], active: 1 })
  openArticle('homs')
  expect(useView.getState()).toMatchObject({ slots: [reader, original], active: 0 })
  useView.setState({ active: 1 })
  goTo({ articleId: 'homs', start: 3, end: 9 })
  expect(useView.getState()).toMatchObject({ slots: [reader, original], active: 0, target: { start: 3 } })
  // Another text takes its place.
  useView.setState({ active: 1 })
  openArticle('truce')
  expect(useView.getState().slots).toEqual([reader, { kind: 'reader', articleId: 'truce' }])
})

describe('a view', () => {
  test('that is shown first shows nothing yet, and comes back as it was left', () => {
    openArticle('homs')
    showView('claims')
    expect(useView.getState()).toMatchObject({ slots: start.slots, inspected: { kind: 'nothing' } })
    inspect({ kind: 'claim', claimId: 'early' })
    showMain(article('truce'))
    showView('articles')
    expect(useView.getState()).toMatchObject({
      slots: [article('homs')],
      inspected: { kind: 'article', articleId: 'homs' },
    })
    showView('claims')
    expect(useView.getState()).toMatchObject({
      slots: [article('truce')],
      inspected: { kind: 'claim', claimId: 'early' },
    })
  })

  test.each([
    ['an article', () => openArticle('homs'), 'articles'],
    ['a conflict', () => openConflict('toll'), 'conflicts'],
    ['the history', () => showMain({ kind: 'history' }), 'history'],
  ])('of the whole project is left for %s', (_, open, view) => {
    showView('coverage')
    open()
    expect(useView.getState().view).toBe(view)
    showView('coverage')
    expect(useView.getState()).toMatchObject({ slots: [{ kind: 'coverage' }] })
  })

  test('of the whole project is shown alone', () => {
    const slots = [article('homs'), article('truce')] as const
    useView.setState({ slots, active: 1 })
    showMain({ kind: 'report' })
    expect(useView.getState()).toMatchObject({ view: 'report', slots: [{ kind: 'report' }], active: 0 })
    showView('articles')
    expect(useView.getState()).toMatchObject({ slots, active: 1 })
  })
})

test('what was selected is forgotten when something else is shown', () => {
  openArticle('homs')
  expect(useView.getState().selection).toBeNull()
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

const reader = (articleId: string | null) => ({ kind: 'reader', articleId }) as const
const file = (hash: string) => ({ kind: 'original', of: { kind: 'article', id: 'homs', hash } }) as const

describe('showing beside', () => {
  test.each([
    ['an article beside an article', [reader('homs')], reader('truce'), [reader('homs'), reader('truce')]],
    ['an article beside itself is one', [reader('homs')], reader('homs'), [reader('homs')]],
    ['what shows nothing makes room', [reader(null)], reader('homs'), [reader('homs')]],
    [
      'a third takes the second place',
      [reader('homs'), reader('truce')],
      reader('toll'),
      [reader('homs'), reader('toll')],
    ],
    [
      'an original takes the place of another',
      [reader('homs'), file('a')],
      file('b'),
      [reader('homs'), file('b')],
    ],
  ] as const)('%s', (_, slots, main, after) => {
    useView.setState({ slots, active: 0 })
    showBeside(main)
    expect(useView.getState()).toMatchObject({ slots: after, active: 0 })
  })

  test('words of another article stay selected', () => {
    unselect('truce')
    expect(useView.getState().selection).toEqual(selection)
    unselect('homs')
    expect(useView.getState().selection).toBeNull()
  })
})
