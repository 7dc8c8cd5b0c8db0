import { expect, test } from 'vitest'
import { createOutbox, type Known } from '../../../electron/main/analysis/outbox'
import { createAnalysis } from '../../../shared/domain/analysis/create-analysis'
import { finish } from '../../../shared/domain/finish'
import type { AnalysisChange } from '../../../shared/ipc/findings'

const named: Known = { revisionId: 'newest', problem: null }

/** An analysis of these texts, at its end, and its outbox. */
function boxOf(texts: readonly string[], claimed: Readonly<Record<number, string>> = {}) {
  const known = new Map<string, Known>()
  const analysis = createAnalysis()
  const outbox = createOutbox(analysis, known)
  for (const [at, text] of texts.entries()) {
    const id = `t${at}`
    known.set(id, named)
    const claimId = claimed[at]
    const quantity = {
      min: 1,
      max: 1,
      bound: 'exact',
      unit: 'people',
      counted: 'killed',
      scope: 'Homs',
      asOf: null,
    } as const
    analysis.put({
      id,
      text,
      language: 'en',
      date: '2024-03-05',
      independenceGroup: '',
      claimed: claimId === undefined ? [] : [{ claimId, quantity, start: 0, end: text.length }],
    })
  }
  finish(analysis.work())
  return { outbox, analysis, known }
}

function takeAll(outbox: ReturnType<typeof createOutbox>): readonly AnalysisChange[] {
  const pieces: AnalysisChange[] = []
  do pieces.push(outbox.take())
  while (pieces.at(-1)?.isDone === false)
  return pieces
}

test('much is told in pieces, none of which is large, and all of it once', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `In Town ${at} a fire killed ${at + 3} people.`).join(
    '\n',
  )
  const { outbox } = boxOf(Array.from({ length: 80 }, (_, at) => `Report ${at}.\n${lines}`))
  const pieces = takeAll(outbox)
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThan(200_000)
  const articles = pieces.flatMap((piece) => piece.articles.map(({ articleId }) => articleId))
  expect(articles.toSorted()).toEqual(Array.from({ length: 80 }, (_, at) => `t${at}`).toSorted())
  const conflicts = pieces.flatMap((piece) => piece.conflicts.map(({ id }) => id))
  expect(new Set(conflicts).size).toBe(conflicts.length)
})

test('what nothing changed in is not told again, but on demand', () => {
  const { outbox, analysis } = boxOf([
    'The attack in Homs killed 19 people.',
    'The attack in Homs killed 23 people.',
  ])
  expect(takeAll(outbox).map((piece) => [piece.articles.length, piece.conflicts.length])).toEqual([[2, 1]])
  finish(analysis.work())
  expect(takeAll(outbox)).toEqual([
    {
      articles: [],
      goneArticles: [],
      conflicts: [],
      goneConflicts: [],
      events: [],
      goneEvents: [],
      apart: [],
      goneApart: [],
      room: 1,
      isDone: true,
    },
  ])
  outbox.tellAll()
  expect(takeAll(outbox).map((piece) => [piece.articles.length, piece.conflicts.length])).toEqual([[2, 1]])
})

test('an article that is gone is told of as gone, one that is not read as what keeps it', () => {
  const { outbox, analysis, known } = boxOf(['The attack in Homs killed 19 people.', 'It was quiet in Hama.'])
  takeAll(outbox)
  known.delete('t0')
  analysis.remove('t0')
  known.set('t1', { revisionId: 'newest', problem: { kind: 'took too long' } })
  analysis.remove('t1')
  finish(analysis.work())
  const [piece] = takeAll(outbox)
  expect(piece?.goneArticles).toEqual(['t0'])
  expect(piece?.articles).toEqual([
    {
      articleId: 't1',
      revisionId: 'newest',
      sentences: [],
      copies: [],
      sameStory: 0,
      group: '',
      problem: { kind: 'took too long' },
    },
  ])
})

test('of many figures of one thing every different one is told of, claims first, and how many others there are', () => {
  const texts = Array.from(
    { length: 130 },
    (_, at) => `Paper ${at} says the attack in Homs killed ${at < 100 ? 99 : at} people.`,
  )
  const { outbox } = boxOf([...texts, 'One person was killed in Homs.'], { 130: 'the claim' })
  const suggested = takeAll(outbox).flatMap(({ conflicts }) => conflicts)
  const most = suggested.find(({ further }) => further > 0)
  const told = most?.members.map(({ quantity }) => quantity?.min) ?? []
  expect(told.length).toBe(48)
  expect((most?.further ?? 0) + told.length).toBeGreaterThanOrEqual(130)
  expect(told.filter((figure) => figure !== 99).length).toBeGreaterThanOrEqual(30)
})
