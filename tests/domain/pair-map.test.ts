import { expect, test } from 'vitest'
import { createPairMap } from '../../shared/domain/pair-map'

test('what is known of a pair is known whichever of the two comes first, until one of them is dropped', () => {
  const known = createPairMap<string, number>()
  known.set('a', 'b', 1)
  known.set('c', 'a', 2)
  known.set('b', 'c', 3)
  known.set('b', 'a', 4)
  expect([known.get('a', 'b'), known.get('b', 'a'), known.get('a', 'd')]).toEqual([4, 4, undefined])
  expect([...known.of('a')]).toEqual([
    ['b', 4],
    ['c', 2],
  ])
  known.drop('a')
  expect(['a', 'b', 'c', 'd'].map((each) => [...known.of(each)])).toEqual([[], [['c', 3]], [['b', 3]], []])
})
