import { expect, it } from 'vitest'
import { describeJudgement, type JudgedMember } from '../../../shared/domain/describe/describe-judgement'
import type { Judgement } from '../../../shared/domain/judging/judge'

const people = (
  min: number | null,
  max: number | null = min,
  bound: 'exact' | 'more than' = 'exact',
  group = '',
): JudgedMember => ({
  quantity: { min, max, bound, unit: 'people', counted: 'killed', scope: 'Olm', asOf: null },
  date: '',
  text: '',
  group,
  target: '',
})
const on = (date: string): JudgedMember => ({ quantity: null, date, text: '', group: '', target: '' })

const agree: Judgement = { kind: 'agree', reason: { kind: 'same' } }
const meet: Judgement = { kind: 'compatible', reason: { kind: 'bounds meet', a: 0, b: 1 } }
const later = (isHigher: boolean): Judgement => ({
  kind: 'different-time',
  reason: { kind: 'later count', earlier: 0, later: 1, isHigher },
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
    { kind: 'differs', reason: { kind: 'not stated', a: 0, b: 1, what: 'place' } },
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
    { kind: 'different-thing', reason: { kind: 'other group', a: 0, b: 1 } },
    [people(12, 12, 'exact', 'women'), people(12, 12, 'exact', 'children')],
    'women and children',
  ],
])('tells of %s', (_name, judgement, members, words) => {
  expect(describeJudgement(judgement, members)).toContain(words)
})

it('never says both of three', () => {
  const three = [people(20, null, 'more than'), people(27), people(27)]
  for (const judgement of [agree, meet]) expect(describeJudgement(judgement, three)).not.toContain('Both')
})
