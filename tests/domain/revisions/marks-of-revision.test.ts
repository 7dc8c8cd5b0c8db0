import { describe, expect, test } from 'vitest'
import { marksOfRevision } from '../../../shared/domain/revisions/marks-of-revision'
import { texts } from '../operations/some-documents'
import { claimOf, occurrenceOf } from '../report/seed-example'
import { quotes } from './edited-homs'

const lost = {
  ...occurrenceOf('lost-1', 'homs', texts.homs, quotes.lost),
  anchoring: { kind: 'lost' as const },
}
const carried = {
  ...occurrenceOf('carried-1', 'homs', texts.homs, quotes.exact),
  revisionId: 'homs-2',
}
const untrue = { ...occurrenceOf('untrue-1', 'homs', texts.homs, quotes.moved) }
const claims = [
  claimOf('later', quotes.ambiguous, {
    occurrences: [occurrenceOf('later-1', 'homs', texts.homs, quotes.ambiguous)],
  }),
  claimOf('lost', quotes.lost, { occurrences: [lost] }),
  claimOf('carried', quotes.exact, { occurrences: [carried] }),
  claimOf('untrue', quotes.moved, {
    occurrences: [{ ...untrue, anchor: { ...untrue.anchor, start: untrue.anchor.start + 1 } }],
  }),
]

describe('the marks in the text of a revision', () => {
  test('are those that speak of it, in the order of the text; none whose words do not stand there', () => {
    const marks = marksOfRevision(claims, 'homs-1', texts.homs)
    expect(marks.map(({ id }) => id).toSorted()).toEqual(['later-1', 'lost-1'])
    expect(marks.map(({ start, end }) => texts.homs.slice(start, end))).toEqual(
      marks.toSorted((a, b) => a.start - b.start).map(({ occurrence }) => occurrence.anchor.exact),
    )
  })
  test('of a revision that nothing speaks of are none', () => {
    expect(marksOfRevision(claims, 'homs-3', texts.homs)).toEqual([])
  })
})
