import { expect, test } from 'vitest'
import type { VagueRule } from '../../shared/schema/quantity'
import { describeQuantity } from '../../shared/domain/describe/describe-quantity'
import { readText } from '../../shared/domain/mentions/mentions-of'
import { readingByRule } from '../../shared/domain/analysis/rules'
import { changedQuantity } from '../../shared/domain/operations/quantity-of-claim'
import { readQuantities } from '../../shared/domain/quantities/read-quantities'
import { readByRule } from '../../shared/domain/vague-rule'

/** The words, and what is allowed by each rule: the least, the most. */
type Row = readonly [
  language: string,
  sentence: string,
  words: string,
  acled: readonly [number | null, number | null],
  plural: readonly [number | null, number | null],
]

const rows: readonly Row[] = [
  ['en', 'Dozens of miners were killed.', 'Dozens', [12, null], [24, null]],
  ['en', 'Scores of homes burned down.', 'Scores', [20, null], [40, null]],
  ['en', 'Hundreds were injured.', 'Hundreds', [100, null], [200, null]],
  ['en', 'Tens of thousands of people fled.', 'Tens of thousands', [10_000, null], [20_000, null]],
  ['en', 'Several hundred people fled.', 'Several hundred', [100, null], [200, null]],
  ['en', 'It cost millions of dollars.', 'millions', [1e6, null], [2e6, null]],
  ['de', 'Dutzende Menschen wurden verletzt.', 'Dutzende', [12, null], [24, null]],
  ['fr', 'Des dizaines de personnes ont été tuées.', 'dizaines', [10, null], [20, null]],
  ['es', 'Cientos de personas huyeron.', 'Cientos', [100, null], [200, null]],
  ['pt', 'Centenas de pessoas fugiram.', 'Centenas', [100, null], [200, null]],
  ['ru', 'Сотни людей бежали из города.', 'Сотни', [100, null], [200, null]],
  ['ar', 'قتل عشرات المدنيين.', 'عشرات', [10, null], [20, null]],
]

test.each(rows)('%s: %s', (language, sentence, words, acled, plural) => {
  const [quantity, ...others] = readQuantities(sentence, { language })
  expect(others).toEqual([])
  const ends = (rule: VagueRule) => {
    const read = quantity && readByRule(quantity, rule)
    return [read?.vague, read?.min, read?.max]
  }
  expect(ends('acled')).toEqual([{ words, rule: 'acled' }, ...acled])
  expect(ends('plural')).toEqual([{ words, rule: 'plural' }, ...plural])
})

test('what is counted exactly is read by no rule', () => {
  const [quantity] = readQuantities('Two dozen miners were killed.')
  expect([quantity?.min, quantity?.vague]).toEqual([24, undefined])
  expect(quantity && readByRule(quantity, 'plural')).toBe(quantity)
})

test('mentions and quantities of a text follow the rule, and nothing else does', () => {
  const reading = readText('Dozens of miners were killed. Forty were hurt.', { language: 'en' })
  expect(readingByRule(reading, 'acled')).toBe(reading)
  const anew = readingByRule(reading, 'plural')
  expect(anew.mentions.map(({ value, quantity }) => [value?.min, quantity?.min])).toEqual([
    [24, 24],
    [40, 40],
  ])
  expect(anew.quantities).toEqual(anew.mentions.map(({ quantity }) => quantity))
})

test('the rule is said with the figure, until somebody sets the figure', () => {
  const [read] = readQuantities('Dozens of miners were killed.')
  if (read === undefined) throw new Error('nothing was read')
  expect(describeQuantity(read)).toBe('at least 12 miners killed (“Dozens”, read by ACLED’s rule)')
  const { min, max, bound, unit, counted, scope, asOf, vague } = read
  const own = { min, max, bound, unit, counted, scope, asOf, ...(vague ? { vague } : {}) }
  expect(changedQuantity(own, { scope: 'Homs' })).toEqual({ ok: true, value: { ...own, scope: 'Homs' } })
  const { vague: _, ...figure } = own
  expect(changedQuantity(own, { min: 15 })).toEqual({ ok: true, value: { ...figure, min: 15 } })
})
