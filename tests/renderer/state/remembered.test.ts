import { expect, test } from 'vitest'
import { keptWhileSame, remembered, rememberedOf } from '../../../renderer/state/remembered'

test('what is asked again with the very same things is computed once', () => {
  let computed = 0
  const sum = remembered((a: readonly number[], b: readonly number[]) => {
    computed += 1
    return [...a, ...b]
  })
  const [one, two] = [[1], [2]]
  expect(sum(one, two)).toBe(sum(one, two))
  expect(sum(one, two)).toEqual([1, 2])
  expect(computed).toBe(1)
  expect(sum([1], two)).toEqual([1, 2])
  expect(computed).toBe(2)
})

test('of many things each keeps its own last answer', () => {
  let computed = 0
  const describe = rememberedOf((thing: { readonly name: string }, more: readonly string[]) => {
    computed += 1
    return [thing.name, ...more]
  })
  const [homs, truce, more] = [{ name: 'homs' }, { name: 'truce' }, ['x']]
  expect([describe(homs, more), describe(truce, more)]).toEqual([
    ['homs', 'x'],
    ['truce', 'x'],
  ])
  expect(describe(homs, more)).toBe(describe(homs, more))
  expect(computed).toBe(2)
  expect(describe(homs, ['y'])).toEqual(['homs', 'y'])
  expect(describe(truce, more)).toEqual(['truce', 'x'])
  expect(computed).toBe(3)
})

test('a map that holds the very same is the one of before', () => {
  const even = keptWhileSame(
    (numbers: readonly number[]) =>
      new Map(numbers.flatMap((each) => (each % 2 === 0 ? [[each, String(each)]] : []))),
  )
  const first = even([1, 2, 4])
  expect(even([2, 3, 4, 5])).toBe(first)
  expect(even([2])).toEqual(new Map([[2, '2']]))
  expect(even([2, 4])).toEqual(first)
})
