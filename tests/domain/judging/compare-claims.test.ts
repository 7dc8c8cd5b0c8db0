import { expect, test } from 'vitest'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import { articleOf, claimOf, occurrenceOf } from '../report/seed-example'

type Made = readonly [words: string, counted: string, unit: string, count: number, article: string]

/** How claims that were put together by hand are judged, and which of them is taken for the whole. */
function judged(made: readonly Made[]): readonly (string | null)[] {
  const text = made.map(([words]) => words).join('. ')
  const claims = new Map(
    made.map(([words, counted, unit, count, article], at) => {
      const id = `claim-${at}`
      const quantity = {
        min: count,
        max: count,
        bound: 'exact',
        unit,
        counted,
        scope: '',
        asOf: null,
      } as const
      const occurrences = [occurrenceOf(id, article, text, words)]
      return [id, claimOf(id, words, { quantity, occurrences })]
    }),
  )
  const articles = new Map(
    made.map(([, , , , article]) => [article, articleOf(article, `${article}.txt`, text)]),
  )
  const found = compareClaims({ members: [...claims.keys()] }, claims, articles)
  const { kind, reason } = found?.judgement ?? {}
  const whole = reason?.kind === 'sum' && reason.whole !== null ? made[reason.whole]?.[0] : undefined
  return [kind ?? null, whole ?? null]
}

test.each<readonly [string, readonly Made[], readonly (string | null)[]]>([
  [
    'casualties beside the killed and the injured of one article',
    [
      ['110 casualties', 'casualties', 'people', 110, 'a'],
      ['40 were killed', 'killed', 'people', 40, 'a'],
      ['58 were hurt', 'injured', 'people', 58, 'a'],
    ],
    ['does-not-add-up', '110 casualties'],
  ],
  [
    'people beside the women and children among them, the whole told last',
    [
      ['nine women', 'killed', 'women', 9, 'a'],
      ['seven children', 'killed', 'children', 7, 'a'],
      ['14 people', 'killed', 'people', 14, 'a'],
    ],
    ['does-not-add-up', '14 people'],
  ],
  [
    'not what adds up',
    [
      ['98 casualties', 'casualties', 'people', 98, 'a'],
      ['40 were killed', 'killed', 'people', 40, 'a'],
      ['58 were hurt', 'injured', 'people', 58, 'a'],
    ],
    ['different-thing', null],
  ],
  [
    'not what two articles tell',
    [
      ['110 casualties', 'casualties', 'people', 110, 'a'],
      ['40 were killed', 'killed', 'people', 40, 'a'],
      ['58 were hurt', 'injured', 'people', 58, 'b'],
    ],
    ['different-thing', null],
  ],
])('%s', (_name, made, told) => {
  expect(judged(made)).toEqual(told)
})
