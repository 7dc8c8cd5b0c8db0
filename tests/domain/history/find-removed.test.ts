import { describe, expect, it } from 'vitest'
import { createRemovals } from '../../../shared/domain/history/find-removed'
import type { Change, HistoryEntry } from '../../../shared/schema/history'

const claim = { id: 'c1', wording: 'More than 100,000 people were killed.', occurrences: ['o1', 'o2'] }
const waved = { id: 'x1', members: [] }
const article = { id: 'a1', opening: 'After days of intense negotiations' }

function entry(seq: number, operation: string, changes: readonly Change[], undoes?: number): HistoryEntry {
  const chain = { prevHash: '0'.repeat(64), hash: 'f'.repeat(64) }
  const undone = undoes === undefined ? {} : { undoes }
  return {
    seq,
    at: '2026-01-05T09:30:00.000Z',
    by: 'A. Checker',
    operation,
    changes: [...changes],
    ...undone,
    ...chain,
  }
}
const put = (kind: Change['kind'], value: { id: string }): Change => ({
  kind,
  id: value.id,
  before: null,
  after: value,
})
const take = (kind: Change['kind'], value: { id: string }): Change => ({
  kind,
  id: value.id,
  before: value,
  after: null,
})

const added = entry(1, 'add claim', [put('claim', claim)])
const removed = entry(2, 'remove claim', [take('claim', claim)])

/** What was removed in a history and not brought back. */
function findRemoved(entries: readonly HistoryEntry[]) {
  const removals = createRemovals()
  for (const each of entries) removals.add(each)
  return removals.list()
}

/** The operations by which things are gone, and what. */
const gone = (entries: readonly HistoryEntry[]) =>
  findRemoved(entries).map(({ seq, operation, isUndo, gone: changes }) => ({
    seq,
    operation,
    isUndo,
    ids: changes.map(({ id }) => id),
  }))

describe('what is in the trash', () => {
  it.each([
    ['nothing, where nothing was removed', [added], []],
    [
      'a claim that was removed',
      [added, removed],
      [{ seq: 2, operation: 'remove claim', isUndo: false, ids: ['c1'] }],
    ],
    [
      'nothing, once the removal was undone',
      [added, removed, entry(3, 'remove claim', [put('claim', claim)], 2)],
      [],
    ],
    [
      'what was added and taken back by undo',
      [added, entry(2, 'add claim', [take('claim', claim)], 1)],
      [{ seq: 2, operation: 'add claim', isUndo: true, ids: ['c1'] }],
    ],
    [
      'the removal that counts, where a claim came back and was removed once more',
      [
        added,
        removed,
        entry(3, 'put back claim', [put('claim', claim)]),
        entry(4, 'remove claim', [take('claim', claim)]),
      ],
      [{ seq: 4, operation: 'remove claim', isUndo: false, ids: ['c1'] }],
    ],
    [
      'an article with its claims as one, and only what is still gone of it',
      [
        entry(1, 'remove article', [take('article', article), take('claim', claim)]),
        entry(2, 'put back claim', [put('claim', claim)]),
      ],
      [{ seq: 1, operation: 'remove article', isUndo: false, ids: ['a1'] }],
    ],
    [
      'the newest first',
      [
        entry(1, 'remove claim', [take('claim', claim)]),
        entry(2, 'remove article', [take('article', article)]),
      ],
      [
        { seq: 2, operation: 'remove article', isUndo: false, ids: ['a1'] },
        { seq: 1, operation: 'remove claim', isUndo: false, ids: ['c1'] },
      ],
    ],
    [
      'no suggestion that was dismissed and then suggested again',
      [entry(1, 'suggest again', [take('conflict', waved)])],
      [],
    ],
  ])('%s', (_, entries, expected) => expect(gone(entries)).toEqual(expected))

  it('holds what the removal changed in documents that stayed', () => {
    const change: Change = {
      kind: 'claim',
      id: 'c1',
      before: { occurrences: ['o1', 'o2'] },
      after: { occurrences: ['o1'] },
    }
    const removal = entry(1, 'remove article', [take('article', article), change])
    expect(findRemoved([removal])).toEqual([
      {
        seq: 1,
        at: removal.at,
        by: 'A. Checker',
        operation: 'remove article',
        isUndo: false,
        gone: [take('article', article)],
        changed: [change],
      },
    ])
  })

  it('follows the history: what it said once stays as it was', () => {
    const removals = createRemovals()
    removals.add(entry(1, 'remove article', [take('article', article), take('claim', claim)]))
    const before = removals.list()
    removals.add(entry(2, 'put back claim', [put('claim', claim)]))
    expect(before.map((removal) => removal.gone.map(({ id }) => id))).toEqual([['a1', 'c1']])
    expect(removals.list().map((removal) => removal.gone.map(({ id }) => id))).toEqual([['a1']])
  })
})
