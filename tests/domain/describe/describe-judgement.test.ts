import { expect, it } from 'vitest'
import { describeJudgement, type JudgedMember } from '../../../shared/domain/describe/describe-judgement'
import type { Judgement } from '../../../shared/domain/judging/judgement'
import type { Quantity } from '../../../shared/schema/quantity'
import { words } from '../../../shared/words/words'
import { ofTwo } from './of-two'

const killed = { unit: 'people', counted: 'killed', scope: 'Olm', asOf: null } as const

const people = (
  min: number | null,
  max: number | null = min,
  bound: 'exact' | 'more than' = 'exact',
  group = '',
): JudgedMember => ({
  quantity: { min, max, bound, ...killed },
  date: '',
  text: '',
  group,
  target: '',
})
const on = (date: string): JudgedMember => ({ quantity: null, date, text: '', group: '', target: '' })

const agree: Judgement = { kind: 'agree', reason: { kind: 'same' } }
const meet: Judgement = { kind: 'compatible', reason: { kind: 'bounds-meet', a: 0, b: 1 } }
const later = (isHigher: boolean): Judgement => ({
  kind: 'different-time',
  reason: { kind: 'later-count', earlier: 0, later: 1, isHigher },
})

it.each<readonly [string, Judgement, readonly JudgedMember[], string]>([
  ['two that agree', agree, [people(31), people(31)], 'Both say '],
  ['three that agree', agree, [people(31), people(31), people(31)], 'All three say '],
  ['three dates that agree', agree, [on('2016-04-10'), on('2016-04-10'), on('2016-04-10')], 'All three say '],
  ['one alone', agree, [people(31)], 'There is nothing to compare.'],
  ['two bounds that meet', meet, [people(20, null, 'more than'), people(27)], 'Both can be true'],
  [
    'a higher count later',
    later(true),
    [people(31), people(36)],
    'which is consistent with a count that can only grow',
  ],
  [
    'a lower count later',
    later(false),
    [people(31), people(27)],
    'not consistent with a count that can only grow',
  ],
  [
    'two places',
    { kind: 'differs', reason: { kind: 'not-stated', a: 0, b: 1, what: 'place' } },
    [people(31), people(27)],
    'They name different places',
  ],
  [
    'two things',
    { kind: 'different-thing', reason: { kind: 'other-thing', a: 0, b: 1 } },
    [people(31), people(27)],
    'do not count the same thing',
  ],
  [
    'two times',
    { kind: 'different-time', reason: { kind: 'other-time', a: 0, b: 1 } },
    [people(31), people(27)],
    'told of different times',
  ],
  [
    'two groups',
    { kind: 'different-thing', reason: { kind: 'other-group', a: 0, b: 1 } },
    [people(12, 12, 'exact', 'women'), people(12, 12, 'exact', 'children')],
    'women and children',
  ],
])('tells of %s', (_name, judgement, members, said) => {
  expect(describeJudgement(judgement, members)).toContain(said)
})

const unsaid: Quantity = { min: 27, max: 27, bound: 'exact', ...killed, counted: '', scope: '' }
const bare: JudgedMember = { ...people(27), quantity: unsaid }
const pair = { a: 0, b: 1 } as const

const ofPairs: readonly Judgement[] = [
  agree,
  meet,
  { kind: 'compatible', reason: { kind: 'rounded', ...pair } },
  { kind: 'contradicts', reason: { kind: 'cannot-both-be', ...pair } },
  ...(['event', 'time', 'place', 'role', 'extent', 'link'] as const).map((what): Judgement => ({
    kind: 'differs',
    reason: { kind: 'not-stated', ...pair, what },
  })),
  { kind: 'part-of', reason: { kind: 'part-of-the-whole', part: 0, whole: 1, group: '' } },
  { kind: 'part-of', reason: { kind: 'part-of-the-whole', part: 0, whole: 1, group: 'women' } },
  later(true),
  later(false),
  { kind: 'different-time', reason: { kind: 'other-time', ...pair } },
  { kind: 'different-thing', reason: { kind: 'other-thing', ...pair } },
  { kind: 'different-thing', reason: { kind: 'other-group', ...pair } },
  { kind: 'different-thing', reason: { kind: 'other-target', ...pair } },
  { kind: 'does-not-add-up', reason: { kind: 'sum', whole: 0, parts: [1, 2], missing: 3 } },
  { kind: 'does-not-add-up', reason: { kind: 'sum', whole: null, parts: [0, 1, 2], missing: -3 } },
]

it.each([3, 5])('of %i members no words say that there are two', (count) => {
  for (const [first, second] of [
    [people(20, null, 'more than'), people(27)],
    [people(27), people(27)],
    [people(27), bare],
    [bare, people(20, null, 'more than')],
    [bare, bare],
    [on('2016-04-10'), on('2016-04-11')],
  ] as const) {
    const members = [first, second, ...Array.from({ length: count - 2 }, () => people(27))]
    for (const judgement of ofPairs) {
      // “both” is right where the two are named before it.
      const said = describeJudgement(judgement, members).replace(/” can(?:not)? both be true/, '')
      expect(said).not.toMatch(ofTwo)
    }
  }
})

it('of more than two, what is not stated is told of the figure that leaves it open', () => {
  const members = [people(20, 20), bare, people(27)]
  expect(
    describeJudgement({ kind: 'contradicts', reason: { kind: 'cannot-both-be', ...pair } }, members),
  ).toBe(
    '“20 people killed” and “27 people” cannot both be true of the same thing. These are 7 apart (26%). Not stated: what is counted of “27 people”, the scope of “27 people” and the date of these.',
  )
})

it.each<readonly [number, string]>([
  [2, 'both hold'],
  [3, 'all hold'],
  [5, 'all hold'],
])('what holds of %i claims is called “%s”', (claims, name) =>
  expect(words.comparison.method('both hold', claims)).toBe(name),
)

it.each([
  [40, 'With it alone, 60 of 100 are not accounted for.'],
  [140, 'It is 40 more than the total.'],
])('a sum of which one part of %i is left', (part, said) => {
  const reason = { kind: 'sum', whole: 0, parts: [1], missing: 100 - part } as const
  expect(describeJudgement({ kind: 'does-not-add-up', reason }, [people(100), people(part)])).toContain(said)
})
